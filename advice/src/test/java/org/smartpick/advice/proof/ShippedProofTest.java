package org.smartpick.advice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.dataset.Datasets;

/// The report that ships was made from the data that ships.
class ShippedProofTest {
    private static final Datasets DATASETS = Datasets.bundled();
    private static final ProofReport REPORT = ProofDataset.find(DATASETS).orElseThrow();

    @Test
    void wasMadeFromTheShippedEditions() {
        ProofPlan plan = new ProofPlan(ProofPlan.Effort.FULL, ProofPlan.USUAL_SEED);
        assertThat(REPORT.inputs())
                .as(
                        "the data changed since the report was made: run %s and put its tables into the dataset",
                        ProofStory.COMMAND)
                .isEqualTo(ProofInputs.of(DATASETS, plan));
    }

    @Test
    void comesBackFromItsOwnTables() {
        Map<String, String> files = ProofDataset.files(REPORT);
        assertThat(
                        ProofTables.readCells(
                                ProofTables.parse(
                                        "cells.csv", files.getOrDefault("cells.csv", ""))))
                .isEqualTo(REPORT.cells());
        assertThat(
                        ProofTables.readTruths(
                                ProofTables.parse(
                                        "invented.csv", files.getOrDefault("invented.csv", ""))))
                .isEqualTo(REPORT.truths());
        assertThat(
                        ProofTables.readInputs(
                                ProofTables.parse(
                                        "inputs.csv", files.getOrDefault("inputs.csv", ""))))
                .isEqualTo(REPORT.inputs());
    }

    @Test
    void saysWhereWeAreWorse() {
        ProofSheet.Section worse =
                ProofStory.tell(REPORT).sections().stream()
                        .filter(section -> section.title().equals("Where we are worse"))
                        .findFirst()
                        .orElseThrow();
        long rivalsNearer =
                REPORT.summaries().stream()
                        .flatMap(summary ->
                                summary.scores().values().stream()
                                        .filter(score ->
                                                score.miss()
                                                        < summary.miss(
                                                                        org.smartpick.prediction
                                                                                .proof.Forecaster
                                                                                .MODEL)
                                                                - 0.005))
                        .count();
        assertThat(worse.paragraphs()).hasSize((int) Math.max(1, rivalsNearer));
    }

    @Test
    void drawsADiagramForEveryTypeWithItsTable() {
        ProofSheet.Section reliability =
                ProofStory.tell(REPORT).sections().stream()
                        .filter(section -> !section.diagrams().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(reliability.diagrams()).hasSize(REPORT.reliability().size());
        for (ProofSheet.Diagram diagram : reliability.diagrams()) {
            int dots = diagram.svg().split("<circle", -1).length - 1;
            assertThat(diagram.table().rows()).hasSize(dots);
            assertThat(diagram.svg()).contains("role=\"img\"").contains("aria-label=");
        }
    }

    @Test
    void takesFinishedPartsOverAndKeepsNewOnes() {
        Map<String, String> kept = new HashMap<>();
        ProofParts parts =
                new ProofParts() {
                    @Override
                    public Optional<String> find(String name) {
                        if (name.contains("cells")) {
                            return Optional.of(ProofTables.cells(REPORT.cells().subList(0, 2)));
                        }
                        if (name.contains("invented")) {
                            return Optional.of(ProofTables.truths(REPORT.truths().subList(0, 1)));
                        }
                        return Optional.empty();
                    }

                    @Override
                    public void keep(String name, String text) {
                        kept.put(name, text);
                    }
                };
        ProveChances prove =
                new ProveChances(
                        Datasets.of(path -> {
                            if (path.equals("editions.csv")) {
                                return new java.io.ByteArrayInputStream(
                                        "dataset,edition\n"
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                            }
                            throw new java.io.FileNotFoundException(path);
                        }),
                        org.smartpick.prediction.evidence.PublishedEvidence.of(
                                java.util.List.of(), java.util.List.of()),
                        org.smartpick.prediction.openness.ProgramOpenness.none(),
                        java.util.List.of());
        java.util.List<String> told = new java.util.ArrayList<>();
        ProofReport report =
                prove.prove(new ProofPlan(ProofPlan.Effort.QUICK, 1), parts, told::add);
        assertThat(report.cells()).hasSize(6);
        assertThat(kept)
                .hasSize(1)
                .allSatisfy((name, text) -> assertThat(name).contains("couples"));
        assertThat(told).hasSize(6).first().asString().startsWith("[1/6]").endsWith("taken over");
    }
}
