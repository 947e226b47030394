package org.smartpick.advice.wish;

import java.util.Set;
import org.smartpick.domain.Answer;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Limits;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.applicant.Wishes;

/// The same person without money and taste, so that two settings of the sliders are the same
/// question of chance.
public final class Neutral {
    private static final Limits NO_LIMITS = new Limits(0, 1, 1, Set.of(), Set.of());
    private static final Wishes.Weights NO_WEIGHTS = new Wishes.Weights(0, 0, 0, 0);

    private Neutral() {}

    /// The applicant with every wish and limit taken out that has no bearing on a chance.
    public static Applicant of(Applicant applicant) {
        Wishes wishes = applicant.wishes();
        Wishes bare =
                new Wishes(
                        wishes.specialties().stream()
                                .map(wish -> new SpecialtyWish(wish.specialty(), 100))
                                .toList(),
                        Answer.open(),
                        Set.of(),
                        Answer.open(),
                        Set.of(),
                        SizeWish.ANY,
                        NO_WEIGHTS);
        return applicant.withWishes(bare).withLimits(NO_LIMITS);
    }
}
