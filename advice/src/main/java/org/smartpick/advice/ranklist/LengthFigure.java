package org.smartpick.advice.ranklist;

import java.util.List;
import java.util.stream.DoubleStream;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Specialty;

/// How often one program of a rank list took its applicant, as the published lengths of the lists
/// of those who matched and of those who did not ask for: the share `r` under which lists so long
/// ended so often with and without a position, when each program decides by itself.
///
/// Quartiles tell a length within a quarter only roughly: the range holds what follows when all
/// lists lie at the upper or the lower end of their quarters.
///
/// @param type whose lists
/// @param specialty their preferred specialty
/// @param low with all lists as long as the quartiles allow, 0 to 1
/// @param middle with lists in the middle of their quarters
/// @param high with all lists as short as the quartiles allow
/// @param provenance where the lengths were published
public record LengthFigure(
        ApplicantType type,
        Specialty specialty,
        double low,
        double middle,
        double high,
        Provenance provenance) {
    private static final int STEPS = 60;
    private static final double LEAST = 0.005;
    private static final double MOST = 0.95;

    /// Lengths of the lists of one group.
    ///
    /// @param people how many people
    /// @param quartiles shortest, lower quartile, middle, upper quartile, in programs
    /// @param mean mean length
    record Lengths(double people, List<Double> quartiles, double mean) {
        Lengths {
            quartiles = List.copyOf(quartiles);
        }

        /// A length for each quarter of the people: the lower end, the middle, the upper end. The
        /// last quarter has the length that gives the published mean.
        double[] quarters(Place place) {
            double[] ends = quartiles.stream().mapToDouble(Double::doubleValue).toArray();
            double first = (ends[0] + ends[1]) / 2;
            double second = (ends[1] + ends[2]) / 2;
            double third = (ends[2] + ends[3]) / 2;
            double last = Math.max(ends[3], 4 * mean - first - second - third);
            return switch (place) {
                case LOWER -> ends;
                case MIDDLE -> new double[] {first, second, third, last};
                case UPPER -> new double[] {ends[1], ends[2], ends[3], 2 * last - ends[3]};
            };
        }
    }

    /// Where in its quarter a list is taken to lie.
    enum Place {
        /// At the shorter end.
        LOWER,
        /// Half way.
        MIDDLE,
        /// At the longer end.
        UPPER
    }

    /// The figure that two groups of lists ask for, by the largest likelihood.
    static LengthFigure of(
            ApplicantType type,
            Specialty specialty,
            Lengths matched,
            Lengths unmatched,
            Provenance provenance) {
        return new LengthFigure(
                type,
                specialty,
                fit(matched, unmatched, Place.UPPER),
                fit(matched, unmatched, Place.MIDDLE),
                fit(matched, unmatched, Place.LOWER),
                provenance);
    }

    /// The likelihood has one maximum in `r`: its slope falls from plus to minus infinity.
    private static double fit(Lengths matched, Lengths unmatched, Place place) {
        double[] with = matched.quarters(place);
        double without = DoubleStream.of(unmatched.quarters(place)).sum() * unmatched.people();
        double low = LEAST;
        double high = MOST;
        for (int step = 0; step < STEPS; step++) {
            double r = (low + high) / 2;
            double slope = -without / (1 - r);
            for (double length : with) {
                double none = Math.pow(1 - r, length);
                slope += matched.people() * length * none / (1 - r) / (1 - none);
            }
            if (slope > 0) {
                low = r;
            } else {
                high = r;
            }
        }
        return (low + high) / 2;
    }
}
