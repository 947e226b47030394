package org.smartpick.prediction.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.RateSpread;

class GroupFitterTest {
    private static final Books BOOKS = Books.of(CsvEvidence.read());
    private static final RateSpread SPREAD =
            BOOKS.rates().rate(ApplicantType.NON_US_IMG, "Internal Medicine").spread();
    private static final Provenance MADE = Provenance.bundled("made", AsOf.of(2026), Confidence.A);
    private static final double MATCH_RATE = 0.5;

    /// A world whose numbers are known: its moments, as a table would print them.
    private static Traits truth() {
        Traits traits = new Traits(110, 0.7, 0.6, -1, 0.35);
        double[] odds = SimulatedPool.programs(SPREAD, traits);
        return traits.withReach(Reach.solve(odds, traits, MATCH_RATE, 1e-9));
    }

    private static GroupFit.Problem problem(double doubt, List<Moment.Kind> kinds) {
        SimulatedPool pool = SimulatedPool.of(SPREAD, truth());
        List<Moment> moments = new ArrayList<>();
        for (Moment.Kind kind : kinds) {
            moments.add(new Moment(kind, kind.of(pool, truth()), doubt, Moment.Origin.OWN, MADE));
        }
        return new GroupFit.Problem(
                SPREAD, MATCH_RATE, moments, TraitPriors.wide().international());
    }

    private static final List<Moment.Kind> ALL =
            List.of(
                    Moment.Kind.RANKS_MATCHED,
                    Moment.Kind.RANKS_UNMATCHED,
                    Moment.Kind.INTERVIEWS_SD,
                    Moment.Kind.SCORE_GAP);

    @Test
    void findsTheNumbersOfAKnownWorld() {
        Traits found = GroupFitter.fit(problem(0.001, ALL)).middle();
        assertThat(found.applications()).isCloseTo(truth().applications(), within(3.0));
        assertThat(found.strength()).isCloseTo(truth().strength(), within(0.02));
        assertThat(found.score()).isCloseTo(truth().score(), within(0.02));
        assertThat(found.echo()).isCloseTo(truth().echo(), within(0.03));
        assertThat(found.reach()).isCloseTo(truth().reach(), within(0.05));
    }

    @Test
    void staysAtThePriorsWhereNothingIsPrinted() {
        GroupFit fit = GroupFitter.fit(problem(0.1, List.of()));
        List<TraitPriors.Prior> priors = TraitPriors.wide().international().list();
        for (int a = 0; a < GroupFit.NUMBERS; a++) {
            assertThat(fit.numbers()[a]).isCloseTo(priors.get(a).mean(), within(1e-6));
            assertThat(fit.doubts()[a]).isCloseTo(priors.get(a).sd(), within(1e-6));
        }
    }

    @Test
    void returnsTheMatchRateExactlyWhateverElseIsWanted() {
        GroupFit fit = GroupFitter.fit(problem(0.5, List.of(Moment.Kind.SCORE_GAP)));
        assertThat(SimulatedPool.of(SPREAD, fit.middle()).matchRate())
                .isCloseTo(MATCH_RATE, within(1e-5));
        Traits drawn = fit.draw(new double[] {1, -1, 0.5, -0.5}, 0.2, 0.3);
        double[] odds = SimulatedPool.programs(SPREAD, 0.2, drawn);
        double wanted = 1 / (1 + Math.exp(-0.3));
        assertThat(SimulatedPool.of(odds, drawn).matchRate()).isCloseTo(wanted, within(5e-4));
    }

    @Test
    void knowsMoreTheSmallerTheDoubtOfTheFigures() {
        double[] vague = GroupFitter.fit(problem(0.3, ALL)).doubts();
        double[] sharp = GroupFitter.fit(problem(0.05, ALL)).doubts();
        for (int a = 0; a < GroupFit.NUMBERS; a++) {
            assertThat(sharp[a]).isLessThan(vague[a]);
        }
    }

    @Test
    void doubtsAsMuchAsRefitsToRedrawnFiguresScatter() {
        double[] ratios = GroupFitter.scatter(GroupFitter.fit(problem(0.08, ALL)), 60, 7);
        for (double ratio : ratios) {
            assertThat(ratio).isBetween(0.7, 1.4);
        }
    }

    @Test
    void movesTheNumbersAsARefitWouldWhenTheInterviewLevelMoves() {
        GroupFit.Problem problem = problem(0.05, ALL);
        GroupFit fit = GroupFitter.fit(problem);
        double[] none = new double[problem.moments().size() + GroupFit.NUMBERS];
        double[] refitted = GroupFitter.refit(problem, none, fit.numbers(), 0.2, 0);
        Traits drawn = fit.draw(new double[GroupFit.NUMBERS], 0.2, 0);
        assertThat(Math.log(drawn.applications())).isCloseTo(refitted[0], within(0.03));
        assertThat(Math.log(drawn.strength())).isCloseTo(refitted[1], within(0.03));
    }
}
