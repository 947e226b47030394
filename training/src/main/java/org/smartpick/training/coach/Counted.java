package org.smartpick.training.coach;

import java.util.List;
import java.util.function.Predicate;

/// How often something was found and how often it was there.
///
/// @param right found and there
/// @param wrong found and not there
/// @param missed there and not found
record Counted(int right, int wrong, int missed) {

    static Counted over(
            List<LeftOut.Judged> judged,
            Predicate<LeftOut.Judged> there,
            Predicate<LeftOut.Judged> found) {
        Counted sum = new Counted(0, 0, 0);
        for (LeftOut.Judged one : judged) {
            sum = sum.with(there.test(one), found.test(one));
        }
        return sum;
    }

    Counted with(boolean there, boolean found) {
        return new Counted(
                right + (there && found ? 1 : 0),
                wrong + (!there && found ? 1 : 0),
                missed + (there && !found ? 1 : 0));
    }

    /// Share of the found that were there; 1 when nothing was found.
    double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    /// Share of those there that were found; 1 when none was there.
    double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }
}
