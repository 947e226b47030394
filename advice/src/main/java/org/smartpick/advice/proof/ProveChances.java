package org.smartpick.advice.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Season;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.prediction.proof.Backtest;
import org.smartpick.prediction.proof.HeldOut;
import org.smartpick.prediction.proof.Split;
import org.smartpick.prediction.world.CoupleResult;
import org.smartpick.prediction.world.CoupleTrial;
import org.smartpick.prediction.world.Printing;
import org.smartpick.prediction.world.TruthResult;
import org.smartpick.prediction.world.TruthTrial;

/// Use case: how far do the chances miss what they did not see?
public final class ProveChances {
    private final Datasets datasets;
    private final PublishedEvidence evidence;
    private final ProgramOpenness openness;
    private final Collection<Program> programs;

    /// @param datasets the editions in use
    /// @param evidence the published figures
    /// @param openness the estimated places of programs
    /// @param programs all programs
    public ProveChances(
            Datasets datasets,
            PublishedEvidence evidence,
            ProgramOpenness openness,
            Collection<Program> programs) {
        this.datasets = datasets;
        this.evidence = evidence;
        this.openness = openness;
        this.programs = List.copyOf(programs);
    }

    /// Makes the report; parts that were finished before from the same inputs are taken over.
    ///
    /// @param plan how much is done
    /// @param parts where finished parts are kept
    /// @param progress is told each step in words
    public ProofReport prove(ProofPlan plan, ProofParts parts, Consumer<String> progress) {
        ProofInputs inputs = ProofInputs.of(datasets, plan);
        Steps steps = new Steps(inputs, parts, progress, steps(plan));
        List<HeldOut> cells = new ArrayList<>();
        for (Split split : Split.values()) {
            cells.addAll(
                    steps.take(
                            "cells-" + split.key(),
                            "printed cells, left out by " + split.key(),
                            new Form<>(ProofTables::cells, ProofTables::readCells),
                            () -> new Backtest(evidence).run(split)));
        }
        List<TruthResult> truths = new ArrayList<>();
        for (Printing printing : Printing.values()) {
            for (long seed : plan.worlds()) {
                truths.addAll(
                        steps.take(
                                "invented-" + printing.key() + "-" + seed,
                                "invented season " + seed + ", printed " + words(printing),
                                new Form<>(ProofTables::truths, ProofTables::readTruths),
                                () ->
                                        new TruthTrial(evidence, plan.effort().people())
                                                .run(seed, printing)));
            }
        }
        ProofReport.PublishedCouples published = ProofDataset.publishedCouples(datasets);
        List<CoupleResult> couples =
                steps.take(
                        "couples",
                        "couples",
                        new Form<>(ProofTables::couples, ProofTables::readCouples),
                        () -> couples(plan, published));
        return new ProofReport(inputs, cells, truths, couples, published);
    }

    private List<CoupleResult> couples(ProofPlan plan, ProofReport.PublishedCouples published) {
        if (published.matchYear() == 0) {
            return List.of();
        }
        return new CoupleTrial(
                        SeasonChanceModel.of(evidence, openness),
                        evidence,
                        programs,
                        Season.of(published.matchYear()))
                .run(plan.effort().couples(), plan.seed());
    }

    private static int steps(ProofPlan plan) {
        return Split.values().length + Printing.values().length * plan.worlds().size() + 1;
    }

    private static String words(Printing printing) {
        return switch (printing) {
            case AS_TODAY -> "as tables are today";
            case EVERYTHING -> "in full";
        };
    }

    /// How a part is written and read back.
    private record Form<T>(Function<List<T>, String> write, Function<CsvTable, List<T>> read) {}

    /// The steps of one run: each is taken over or made, then kept.
    private static final class Steps {
        private final ProofInputs inputs;
        private final ProofParts parts;
        private final Consumer<String> progress;
        private final int all;
        private int done; // steps finished so far

        Steps(ProofInputs inputs, ProofParts parts, Consumer<String> progress, int all) {
            this.inputs = inputs;
            this.parts = parts;
            this.progress = progress;
            this.all = all;
        }

        <T> List<T> take(String name, String words, Form<T> form, Supplier<List<T>> made) {
            String file = inputs.name() + "-" + name + ".csv";
            done++;
            String step = "[" + done + "/" + all + "] " + words;
            var kept = parts.find(file);
            if (kept.isPresent()) {
                progress.accept(step + ": taken over");
                return form.read().apply(ProofTables.parse(file, kept.get()));
            }
            progress.accept(step);
            String text = form.write().apply(made.get());
            parts.keep(file, text);
            return form.read().apply(ProofTables.parse(file, text));
        }
    }
}
