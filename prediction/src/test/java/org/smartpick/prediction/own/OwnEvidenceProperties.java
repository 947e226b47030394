package org.smartpick.prediction.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.stats.Logistic;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// What must hold of any prior and any figure.
class OwnEvidenceProperties {
    private static final Season ASKED = Season.of(2027);
    private static final double ROUNDING = 2e-3;

    /// A prior, a shape of rates, and a figure.
    private record Case(double middle, double doubt, double level, int k, int n, int seasons) {
        DoubleUnaryOperator rate() {
            return place -> Logistic.probability(level + 1.2 * place);
        }

        FigureWeight weight(int times, int older) {
            return FigureWeight.of(
                    PlaceOracleTest.figure(
                            ASKED.matchYear() - seasons - older,
                            new Amount.Counted(k * times, n * times)),
                    ASKED);
        }

        Place after(int times, int older) {
            return Place.posterior(
                    middle, doubt, rate(), List.of(new Likelihood(weight(times, older))));
        }
    }

    private static final Generator<Case> CASES =
            draw -> {
                int n = Generator.ints(1, 1500).next(draw);
                return new Case(
                        Generator.ints(-20, 20).next(draw) / 10.0,
                        Generator.ints(3, 10).next(draw) / 10.0,
                        Generator.ints(-45, 5).next(draw) / 10.0,
                        Generator.ints(0, n).next(draw),
                        n,
                        Generator.ints(0, 6).next(draw));
            };

    @Test
    void neverDoubtsMoreThanBefore() {
        Property.forAll(CASES)
                .holds(it ->
                        assertThat(it.after(1, 0).doubt())
                                .isLessThanOrEqualTo(it.doubt() + ROUNDING));
    }

    @Test
    void doubtsLessWithMorePeopleOfTheSameShare() {
        Property.forAll(CASES)
                .holds(it ->
                        assertThat(it.after(4, 0).doubt())
                                .isLessThanOrEqualTo(it.after(1, 0).doubt() + ROUNDING));
    }

    @Test
    void countsFewerPeopleTheOlderAFigureIs() {
        Property.forAll(CASES)
                .holds(it ->
                        assertThat(it.weight(1, 1).people()).isLessThan(it.weight(1, 0).people()));
    }

    @Test
    void doubtsMoreWhenTheFigureIsOlder() {
        Property.forAll(CASES)
                .holds(it ->
                        assertThat(it.after(1, 1).doubt())
                                .isGreaterThanOrEqualTo(it.after(1, 0).doubt() - ROUNDING));
    }

    @Test
    void movesTowardTheFigureAndNeverBeyondIt() {
        Property.forAll(CASES)
                .holds(it -> {
                    double told = (double) it.k() / it.n();
                    double before = it.rate().applyAsDouble(it.middle());
                    double after = it.rate().applyAsDouble(it.after(1, 0).median());
                    double slack = 0.3 * (before * (1 - before)) + 1.5 / it.n();
                    assertThat(after)
                            .isBetween(
                                    Math.min(told, before) - slack, Math.max(told, before) + slack);
                });
    }

    @Test
    void movesLittleWhenTheFigureSaysWhatWasThought() {
        Property.forAll(CASES)
                .holds(it -> {
                    double percent = 100 * it.rate().applyAsDouble(it.middle());
                    OwnFigure same =
                            PlaceOracleTest.figure(2026, new Amount.Rounded(percent, 1e-6, it.n()));
                    Place after =
                            Place.posterior(
                                    it.middle(),
                                    it.doubt(),
                                    it.rate(),
                                    List.of(new Likelihood(FigureWeight.of(same, ASKED))));
                    assertThat(Math.abs(after.median() - it.middle()))
                            .isLessThan(0.35 * it.doubt());
                });
    }

    @Test
    void doesNotMindTheOrderOfTheFigures() {
        OwnEvidence evidence = new OwnEvidence(CsvEvidence.read(), ProgramOpenness.none());
        Map<AcgmeId, String> specialties =
                Map.of(
                        AcgmeId.of("1400500001"), "Internal Medicine",
                        AcgmeId.of("1400500002"), "Internal Medicine");
        Generator<Long> seeds = Generator.longs(0, 1_000_000);
        Property.forAll(seeds)
                .holds(seed -> {
                    List<OwnFigure> figures = figures(seed);
                    List<OwnFigure> shuffled = new ArrayList<>(figures);
                    Collections.shuffle(shuffled, new Random(seed + 1));
                    assertThat(evidence.learn(shuffled, specialties, ASKED).updates())
                            .isEqualTo(evidence.learn(figures, specialties, ASKED).updates());
                });
    }

    private static List<OwnFigure> figures(long seed) {
        Random random = new Random(seed);
        List<OwnFigure> figures = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int n = 1 + random.nextInt(400);
            figures.add(
                    new OwnFigure(
                            AcgmeId.of("140050000" + (1 + i % 2)),
                            FigureKind.values()[random.nextInt(FigureKind.values().length)],
                            Season.of(2020 + i / 2),
                            new Amount.Counted(random.nextInt(n + 1), n),
                            ""));
        }
        return figures;
    }
}
