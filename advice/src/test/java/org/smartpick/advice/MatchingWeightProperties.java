package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.wish.Goal;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Wishes;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.Portfolio.Certainty;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// The more matching at all matters, the likelier the best list matches, whatever positions are
/// worth and however likely they are.
class MatchingWeightProperties {
    private static final int MOST_ON_LIST = 3;
    private static final double ROUNDING = 1e-9;
    private static final FeeSchedule FEES =
            new FeeSchedule(
                    "test",
                    Season.of(2027),
                    List.of(new FeeTier(1, Integer.MAX_VALUE, 10)),
                    Invented.SOURCE);

    /// An invented program.
    private record Place(double worth, double weak, double strong) {}

    private static final Generator<Place> PLACES =
            Generator.zip(
                    Generator.doubles(1, 100),
                    Generator.zip(
                            Generator.doubles(0, 1),
                            Generator.doubles(0, 1),
                            (one, other) -> new Place(0, one, other)),
                    (worth, chances) -> new Place(worth, chances.weak(), chances.strong()));

    @Test
    void moreWeightOnMatchingNeverLowersTheChanceOfTheBestList() {
        Property.forAll(Generator.lists(PLACES, 1, 8))
                .holds(places -> {
                    double chance = 0;
                    for (int weight : List.of(0, 25, 50, 75, 100)) {
                        Portfolio best = best(places, weight);
                        assertThat(best.certainty()).isEqualTo(Certainty.OPTIMAL);
                        assertThat(best.matchChance()).isGreaterThanOrEqualTo(chance - ROUNDING);
                        chance = best.matchChance();
                    }
                });
    }

    @Test
    void allWeightOnMatchingMakesTheGoalTheChanceItself() {
        Property.forAll(Generator.lists(PLACES, 1, 8))
                .holds(places -> {
                    Portfolio best = best(places, 100);
                    assertThat(best.value() / 100).isCloseTo(best.matchChance(), within(ROUNDING));
                });
    }

    private static Portfolio best(List<Place> places, int weight) {
        Wishes wishes =
                Invented.applicant(
                                Invented.US_IMG.with(
                                        "wishes.weights.matching", Integer.toString(weight)))
                        .wishes();
        Goal goal = new Goal(wishes);
        List<PortfolioProblem.Candidate> candidates = new ArrayList<>();
        for (Place place : places) {
            candidates.add(
                    new PortfolioProblem.Candidate(
                            "program " + candidates.size(),
                            0,
                            goal.position(place.worth(), Invented.MEDICINE),
                            new double[] {place.weak(), place.strong()},
                            PortfolioProblem.Pin.FREE));
        }
        return new DefaultPortfolioSolver()
                .solve(
                        new PortfolioProblem(
                                candidates,
                                new double[] {0.5, 0.5},
                                List.of(FEES),
                                new PortfolioProblem.Limits(10_000, MOST_ON_LIST),
                                0));
    }
}
