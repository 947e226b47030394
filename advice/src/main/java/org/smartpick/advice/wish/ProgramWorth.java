package org.smartpick.advice.wish;

import java.util.Optional;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.applicant.Nearness;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.applicant.Wishes;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// What a position at a program is worth to an applicant, from her own wishes alone.
///
/// The worth is the weight of the specialty, scaled by how well the program fits: with weights w
/// and fits s between 0 and 1 it is `specialty * (100 + sum(w s)) / (100 + sum(w))`. A fit that is
/// not known counts as one half, neither for nor against.
public final class ProgramWorth {
    private static final double UNKNOWN_FIT = 0.5;
    private static final int SMALL = 8;
    private static final int MEDIUM = 20;

    private final Wishes wishes;
    private final Optional<GeoPoint> near;

    /// @param wishes the applicant's wishes
    /// @param near place of the city she wants to be near; empty when there is none or it is not
    ///   known
    public ProgramWorth(Wishes wishes, Optional<GeoPoint> near) {
        this.wishes = wishes;
        this.near = near;
    }

    /// Worth between 0 and 100; 0 for a specialty she does not want.
    public double of(Program program) {
        double specialty =
                wishes.specialties().stream()
                        .filter(wish -> wish.specialty().equals(program.specialty()))
                        .mapToInt(SpecialtyWish::weight)
                        .findFirst()
                        .orElse(0);
        Wishes.Weights weights = wishes.weights();
        double fits =
                weights.place() * placeFit(program)
                        + weights.programType() * typeFit(program)
                        + weights.size() * sizeFit(program)
                        + weights.informatics() * informaticsFit(program);
        double all =
                weights.place() + weights.programType() + weights.size() + weights.informatics();
        return specialty * (100 + fits) / (100 + all);
    }

    /// How well the place fits, 0 to 1: a wanted state or within the wanted miles is 1, a
    /// neighboring division 0.5.
    double placeFit(Program program) {
        boolean stateWish = !wishes.states().isEmpty();
        double fit = stateWish || near.isPresent() ? 0 : UNKNOWN_FIT;
        if (stateWish) {
            if (wishes.states().contains(program.state())) {
                return 1;
            }
            boolean sameDivision =
                    wishes.states().stream()
                            .anyMatch(state -> state.division() == program.state().division());
            fit = sameDivision ? UNKNOWN_FIT : 0;
        }
        return Math.max(fit, nearFit(program));
    }

    private double nearFit(Program program) {
        Optional<Nearness> wish = wishes.near().find();
        if (near.isEmpty() || wish.isEmpty()) {
            return 0;
        }
        Optional<GeoPoint> place = program.identity().place().findValue();
        if (place.isEmpty()) {
            return UNKNOWN_FIT;
        }
        double miles = near.get().distanceMiles(place.get());
        double wanted = wish.get().miles();
        return miles <= wanted ? 1 : Math.max(0, 1 - (miles - wanted) / (3 * wanted));
    }

    private double typeFit(Program program) {
        if (wishes.programTypes().isEmpty()) {
            return UNKNOWN_FIT;
        }
        return program.fact(FactKey.PROGRAM_TYPE)
                .findValue()
                .map(type -> wishes.programTypes().contains(type) ? 1.0 : 0.0)
                .orElse(UNKNOWN_FIT);
    }

    private double sizeFit(Program program) {
        if (wishes.size() == SizeWish.ANY) {
            return UNKNOWN_FIT;
        }
        Optional<Integer> positions =
                program.fact(FactKey.QUOTA)
                        .findValue()
                        .or(() -> program.fact(FactKey.FIRST_YEAR_POSITIONS).findValue());
        return positions
                .map(count -> sizeOf(count) == wishes.size() ? 1.0 : 0.0)
                .orElse(UNKNOWN_FIT);
    }

    private static SizeWish sizeOf(int positions) {
        if (positions <= SMALL) {
            return SizeWish.SMALL;
        }
        return positions <= MEDIUM ? SizeWish.MEDIUM : SizeWish.LARGE;
    }

    /// A known fellowship fits; none known is an absence of evidence, since the list is of 2021, so
    /// it counts a quarter.
    private static double informaticsFit(Program program) {
        return program.fellowships().isEmpty() ? 0.25 : 1;
    }
}
