package org.smartpick.advice.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.smartpick.advice.proof.ProofReport.PublishedCouples;
import org.smartpick.advice.proof.ProofSheet.Section;
import org.smartpick.advice.proof.ProofSheet.Table;
import org.smartpick.prediction.world.CoupleResult;
import org.smartpick.prediction.world.Printing;
import org.smartpick.prediction.world.TruthResult;

/// Tells how near the chances came to invented truths, and simulated couples to the published
/// split.
///
/// @param report the report
record InventedStory(ProofReport report) {

    // ---- invented seasons and couples
    // -------------------------------------------------------------

    Section seasons() {
        return new Section(
                "Seasons whose truth is known",
                List.of(
                        "We invented whole seasons of the real size by the model’s own mechanism, printed nothing but their tables, with"
                                + " the luck of the season in them, fitted the model to those, and compared its chances with the true ones."
                                + " This tests the fit and the arithmetic; it cannot tell whether real seasons work that way.",
                        ProofWords.text(
                                "Asked: a calibration error of at most 0.02, a Brier score within 2 %% of the oracle’s, an area under the curve"
                                        + " within 0.02. Worst of all seasons for a match: %s, %s and %s.",
                                worst(
                                        TruthResult.Event.MATCH,
                                        TruthResult::calibrationError,
                                        "%.3f"),
                                worst(
                                        TruthResult.Event.MATCH,
                                        truth -> 100 * truth.scores().excess(),
                                        "%+.1f %%"),
                                worst(
                                        TruthResult.Event.MATCH,
                                        truth -> truth.scores().aucPeer() - truth.scores().auc(),
                                        "%.3f below")),
                        "One oracle knows every true parameter but, as we, not how open a single program is; the other knows that, too. No"
                                + " published table holds it, so for one interview the second stays out of reach."),
                List.of(
                        new Table(
                                "Chances against the truth",
                                List.of(
                                        "Chance of",
                                        "Compared",
                                        "Calibration error",
                                        "Brier",
                                        "Above the oracle that knows as much",
                                        "Above the oracle that knows every program",
                                        "Area under the curve: ours / oracles",
                                        "Inside our 80 % range"),
                                rows())),
                List.of());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (TruthResult truth : report.truths()) {
            rows.add(
                    List.of(
                            ProofWords.text(
                                    "%s, season %d, %s",
                                    truth.event() == TruthResult.Event.MATCH
                                            ? "match"
                                            : "interview",
                                    truth.seed(),
                                    truth.printing() == Printing.AS_TODAY
                                            ? "printed as today"
                                            : "printed in full"),
                            ProofWords.whole(truth.people()),
                            ProofWords.text("%.3f", truth.calibrationError()),
                            ProofWords.text("%.4f", truth.scores().brier()),
                            ProofWords.text("%+.1f %%", 100 * truth.scores().excess()),
                            ProofWords.text("%+.1f %%", 100 * truth.scores().excessOracle()),
                            ProofWords.text(
                                    "%.3f / %.3f / %.3f",
                                    truth.scores().auc(),
                                    truth.scores().aucPeer(),
                                    truth.scores().aucOracle()),
                            ProofWords.percent(truth.coverage())));
        }
        return rows;
    }

    private String worst(
            TruthResult.Event event, ToDoubleFunction<TruthResult> figure, String form) {
        OptionalDouble worst = report.worst(event, figure);
        return worst.isPresent() ? ProofWords.text(form, worst.getAsDouble()) : "–";
    }

    Section couples() {
        PublishedCouples published = report.published();
        if (published.couples() == 0 || report.couples().isEmpty()) {
            return ProofWords.section(
                    "Couples", List.of("Nothing is published to compare couples with."));
        }
        List<List<String>> rows = new ArrayList<>();
        double all = published.couples();
        rows.add(
                List.of(
                        ProofWords.text("published, %d", published.matchYear()),
                        ProofWords.whole(all),
                        ProofWords.percentTenth(published.both() / all),
                        ProofWords.percentTenth(published.one() / all),
                        ProofWords.percentTenth(published.neither() / all)));
        for (CoupleResult couple : report.couples()) {
            rows.add(
                    List.of(
                            couple.manner() == CoupleResult.Manner.ALONE
                                    ? "simulated: near each other, then one alone"
                                    : "simulated: near each other, then apart, then one alone",
                            ProofWords.whole(couple.couples()),
                            ProofWords.percentTenth(couple.both()),
                            ProofWords.percentTenth(couple.one()),
                            ProofWords.percentTenth(couple.neither())));
        }
        return new Section(
                "Couples",
                List.of(
                        "Simulated by the model’s own chances, with one joint list for two US seniors; nothing was fitted to the published"
                                + " split. How many couples rank pairs apart is not published, so both ends are shown. A partner counts as"
                                + " matched here in the preferred specialty only; the published split counts any first-year position."),
                List.of(
                        new Table(
                                "What became of couples, percent",
                                List.of("", "Couples", "Both matched", "One", "Neither"),
                                rows)),
                List.of());
    }
}
