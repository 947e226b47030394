package org.smartpick.prediction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.People;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.fit.TraitPriors;
import org.smartpick.stats.Quantiles;

/// The outlook of a list against the enumeration of every outcome of every interview.
class SeasonAssessmentOracleTest {
    private static final Books BOOKS = Books.of(CsvEvidence.read());
    private static final Basis BASIS = new Basis(Basis.Strength.MODEL, "a test", List.of());
    private static final int[] LIST = {4, 0, 2, 1, 3};

    private static ProgramOdds[] odds() {
        Group group =
                new Groups(BOOKS, TraitPriors.wide())
                        .get(
                                new Group.Key(
                                        ApplicantType.US_IMG, "Internal Medicine", People.SEASON));
        ApplicantSide side =
                new ApplicantSide(
                        People.bare(ApplicantType.US_IMG, Answer.given(245)),
                        group,
                        new ApplicantEffects(BOOKS.evidence()));
        ProgramOdds[] odds = new ProgramOdds[5];
        for (int i = 0; i < odds.length; i++) {
            double[] logOdds = new double[Draws.COUNT];
            for (int d = 0; d < Draws.COUNT; d++) {
                logOdds[d] = -1.5 + 0.6 * i + 0.02 * ((d * 7 + i) % 13);
            }
            odds[i] =
                    new ProgramOdds(
                            side, logOdds, ProgramOdds.OpenPositions.of(0.3 * i - 0.4, 0.8, -1));
        }
        return odds;
    }

    private static Assessment assessment(ProgramOdds[] odds) {
        List<ProgramChance> chances = new ArrayList<>();
        for (ProgramOdds one : odds) {
            chances.add(
                    new ProgramChance(
                            one.interviewChance(BASIS), one.matchChance(BASIS), 0.1, List.of()));
        }
        return new SeasonAssessment(chances, odds, BASIS);
    }

    /// Chance of a match in a draw: every subset of interviews offered, the first `most` of them
    /// attended.
    private static double enumerated(ProgramOdds[] odds, int most, int draw) {
        double chance = 0;
        for (int k = 0; k < Draws.NODES.size(); k++) {
            for (int offered = 0; offered < 1 << LIST.length; offered++) {
                double probability = Draws.NODES.weight(k);
                double unmatched = 1;
                int attended = 0;
                for (int i = 0; i < LIST.length; i++) {
                    double p = odds[LIST[i]].interview(draw, k);
                    boolean here = (offered >> i & 1) == 1;
                    probability *= here ? p : 1 - p;
                    if (here && attended++ < most) {
                        unmatched *= 1 - odds[LIST[i]].reachAfter(draw, k);
                    }
                }
                chance += probability * (1 - unmatched);
            }
        }
        return chance;
    }

    @Test
    void agreesWithEnumerationForEveryLimitOfInterviews() {
        ProgramOdds[] odds = odds();
        Assessment assessment = assessment(odds);
        for (int most = 0; most <= LIST.length; most++) {
            double[] match = new double[Draws.COUNT];
            for (int d = 0; d < Draws.COUNT; d++) {
                match[d] = enumerated(odds, most, d);
            }
            Arrays.sort(match);
            Assessment.ListOutlook outlook = assessment.outlook(LIST, most);
            assertThat(outlook.match().median()).isCloseTo(Quantiles.of(match, 0.5), within(1e-12));
            assertThat(outlook.match().low()).isCloseTo(Quantiles.of(match, 0.1), within(1e-12));
            assertThat(outlook.match().high()).isCloseTo(Quantiles.of(match, 0.9), within(1e-12));
        }
    }

    @Test
    void countsInterviewsFromNoneToAll() {
        Assessment.ListOutlook outlook = assessment(odds()).outlook(LIST, 5);
        assertThat(outlook.atLeast()).hasSize(LIST.length + 1);
        assertThat(outlook.atLeast().getFirst()).isCloseTo(1, within(1e-12));
        assertThat(outlook.atLeast()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void averagesNodesToTheMeanOverDraws() {
        ProgramOdds[] odds = odds();
        Assessment assessment = assessment(odds);
        for (int k = 0; k < Draws.NODES.size(); k++) {
            double mean = 0;
            for (int d = 0; d < Draws.COUNT; d++) {
                mean += odds[2].interview(d, k) * odds[2].reachAfter(d, k) / Draws.COUNT;
            }
            assertThat(assessment.reach(2, k)).isCloseTo(mean, within(1e-12));
        }
    }

    @Test
    void staysAChanceHoweverLikelyAProgramIsToFillOrToStayOpen() {
        for (double share : new double[] {-0.9, -0.3, 0.5, 1}) {
            ProgramOdds.OpenPositions open = ProgramOdds.OpenPositions.of(share, 0.8, -2);
            double before = 0;
            for (double usual = 0; usual <= 1; usual += 0.01) {
                double reach = open.reach(usual);
                assertThat(reach).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(before);
                before = reach;
            }
            assertThat(Math.signum(open.reach(0.2) - 0.2)).isEqualTo(Math.signum(share));
        }
    }

    @Test
    void refusesAProgramNamedTwice() {
        Assessment assessment = assessment(odds());
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.outlook(new int[] {1, 1}, 5))
                .withMessageContaining("repeated");
    }
}
