package org.smartpick.advice.wish;

import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.Aim;
import org.smartpick.domain.applicant.Unmatched;
import org.smartpick.domain.applicant.Wishes;

/// What outcomes count when a list is chosen, 0 to 100: her aim as numbers for the optimizer.
///
/// Where the list is for worth, a position counts its worth, moved toward 100 by how much matching
/// at all matters, and not matching counts what she said, moved toward 0 by the same share. So a
/// list's goal is that share of the chance to match, times 100, and the rest of the worth to be
/// expected. Where it is for a chance, what counts is 100 and everything else 0.
public final class Goal {
    private static final double MOST = 100;

    private final Aim aim;
    private final Specialty first;

    /// @param wishes her wishes, with her aim
    public Goal(Wishes wishes) {
        aim = wishes.weights().aim();
        first = wishes.specialties().getFirst().specialty();
    }

    /// What a position counts, 0 to 100.
    ///
    /// @param worth what it is worth to her, 0 to 100
    /// @param specialty its specialty
    public double position(double worth, Specialty specialty) {
        return switch (aim.objective()) {
            case WORTH -> Math.min(MOST, worth * (1 - share()) + MOST * share());
            case MATCH -> MOST;
            case PREFERRED -> specialty.equals(first) ? MOST : 0;
        };
    }

    /// What not matching counts, 0 to 100.
    public double unmatched() {
        return stated(aim.unmatched().best().map(Unmatched.Way::worth).orElse(0));
    }

    /// What points of worth that she stated count: less where chances count beside them.
    public double stated(int points) {
        return switch (aim.objective()) {
            case WORTH -> points * (1 - share());
            case MATCH, PREFERRED -> 0;
        };
    }

    /// What a list's value and its bound are counted in, in a few words.
    public String unit() {
        return switch (aim.objective()) {
            case MATCH -> "points of 100 in the chance to match at all";
            case PREFERRED -> "points of 100 in the chance to match in " + first;
            case WORTH -> {
                if (aim.matching() == 0) {
                    yield "points of 100 in worth, by your own wishes";
                }
                yield aim.matching() == MOST
                        ? "points of 100 in the chance to match at all"
                        : "points of 100, counting "
                                + aim.matching()
                                + " parts in 100 the chance to match at all and the rest worth";
            }
        };
    }

    private double share() {
        return aim.matching() / MOST;
    }
}
