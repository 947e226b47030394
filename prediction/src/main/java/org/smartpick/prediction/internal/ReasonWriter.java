package org.smartpick.prediction.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.book.Effect;
import org.smartpick.prediction.book.SignalBook;
import org.smartpick.prediction.book.Words;
import org.smartpick.prediction.fit.Curve;
import org.smartpick.prediction.openness.FillHistory;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.stats.Logistic;

/// Writes why a chance is what it is: signed steps from the base rate that add up to the shown
/// chance exactly.
///
/// Each step is the change of the log-odds of the averaged chance when one fact is added, in a
/// fixed order: region, spread over programs, score and other facts, signal, tie, rules. What the
/// representative pool's own signals and ties took from the average is given to the signal and to
/// the tie, which is why "no signal" counts against.
final class ReasonWriter {
    private static final double SMALLEST = 1e-9;
    private static final String OWN_FIGURES = "own_figures";

    private final ApplicantSide side;
    private final Group group;
    private final Curve curve;
    private final Basis interviewBasis;
    private final Basis estimatedBasis;
    private final Basis matchBasis;

    ReasonWriter(ApplicantSide side) {
        this.side = side;
        group = side.group();
        curve = group.marginal(Draws.MIDDLE);
        interviewBasis =
                new Basis(group.rate().strength(), group.rate().summary(), group.rate().sources());
        TreeSet<String> estimated = new TreeSet<>(group.rate().sources());
        estimated.add("openness_training");
        estimatedBasis =
                new Basis(
                        weaker(group.rate().strength(), Basis.Strength.MODEL),
                        group.rate().summary()
                                + "; where this program stands among them is estimated from its open facts",
                        List.copyOf(estimated));
        TreeSet<String> sources = new TreeSet<>(group.rate().sources());
        sources.addAll(group.target().sources());
        matchBasis =
                new Basis(
                        weaker(group.rate().strength(), group.target().strength()),
                        "the chance of an interview times that of being reached on the program's list, calibrated to: "
                                + group.target().words(),
                        List.copyOf(sources));
    }

    private static Basis.Strength weaker(Basis.Strength a, Basis.Strength b) {
        Basis.Strength weak = a.compareTo(b) > 0 ? a : b;
        return weak.compareTo(Basis.Strength.MODEL) < 0 ? Basis.Strength.MODEL : weak;
    }

    /// What the chance of an interview rests on, where the program stands for its whole region.
    Basis interviewBasis() {
        return interviewBasis;
    }

    /// The same where a program's place is estimated, and a person's own figures may be in it.
    Basis basis(ProgramOpenness.Estimate estimate) {
        if (!estimate.informed()) {
            return estimatedBasis;
        }
        TreeSet<String> sources = new TreeSet<>(estimatedBasis.sources());
        sources.add(OWN_FIGURES);
        return new Basis(
                estimatedBasis.strength(),
                estimatedBasis.summary() + " and " + String.join("; ", estimate.figures()),
                List.copyOf(sources));
    }

    /// What the chance of a match rests on.
    Basis matchBasis(Optional<FillHistory.Outlook> fills) {
        return fills.map(this::withFills).orElse(matchBasis);
    }

    private Basis withFills(FillHistory.Outlook outlook) {
        String words =
                outlook.unfilled() > 0
                        ? Words.text(
                                "; it left %d positions open in %d, and of such programs %.0f %% do again after as many years,"
                                        + " against %.0f %% of all in the specialty",
                                outlook.unfilled(),
                                outlook.year(),
                                100 * outlook.chance(),
                                100 * outlook.usual())
                        : Words.text("; it filled all its positions in %d", outlook.year());
        TreeSet<String> sources = new TreeSet<>(matchBasis.sources());
        sources.add(outlook.source());
        return new Basis(matchBasis.strength(), matchBasis.summary() + words, List.copyOf(sources));
    }

    /// The reasons of one program, largest first.
    List<Reason> reasons(
            Standing standing, SignalTier signal, Effect tie, List<Effect> gates, Chance shown) {
        List<Reason> reasons = new ArrayList<>();
        double base = Logistic.logOdds(group.rate().spread().mean());
        double pooled = curve.marginalLogOdds(standing.start()) - Logistic.logOdds(standing.rate());
        double x = standing.start();
        for (Effect effect : side.effects()) {
            x = step(reasons, effect, x);
        }
        double signalOdds = group.signal(signal, Draws.MIDDLE);
        double signalPart = curve.marginalLogOdds(x + signalOdds) - curve.marginalLogOdds(x);
        x += signalOdds;
        double tiePart = curve.marginalLogOdds(x + tie.middle()) - curve.marginalLogOdds(x);
        x += tie.middle();
        for (Effect gate : gates) {
            x = step(reasons, gate, x);
        }
        double signalPool = group.signalPoolShare();
        reasons.add(
                new Reason("signal", signalText(signal), signalPart + pooled * signalPool, true));
        reasons.add(new Reason("tie", tie.text(), tiePart + pooled * (1 - signalPool), true));
        standing.reason().ifPresent(reasons::add);
        double shownOdds = Logistic.logOdds(Math.clamp(shown.median(), SMALLEST, 1 - SMALLEST));
        double sum = base + reasons.stream().mapToDouble(Reason::logOdds).sum();
        reasons.add(new Reason("program_spread", standing.spread(), shownOdds - sum, true));
        reasons.sort(
                Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.logOdds()))
                        .thenComparing(Reason::factor));
        return reasons;
    }

    private double step(List<Reason> reasons, Effect effect, double x) {
        double part = curve.marginalLogOdds(x + effect.middle()) - curve.marginalLogOdds(x);
        reasons.add(
                new Reason(effect.factor(), effect.text(), part, effect.known(), effect.grounds()));
        return x + effect.middle();
    }

    private String signalText(SignalTier signal) {
        return Words.text(
                "%s (%s; %.0f %% of it taken as the signal's own effect, because those who signal also fit better)",
                signal.label(),
                group.books().signals().words(group.key().specialty()),
                100 * SignalBook.CAUSAL_SHARE);
    }
}
