package org.smartpick.documents.ranklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.RealWorld;
import org.smartpick.advice.ranklist.EvaluateRankList;
import org.smartpick.advice.ranklist.RankFigures;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankListFiles.Form;
import org.smartpick.advice.ranklist.RankListOutcome;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.PublishedTables;
import org.smartpick.documents.PersonalTextFiles;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.Program;

/// A rank list on the bundled data in every form.
class BundledRankListIT {

    @Test
    void keepsToTheSchemaAndFillsPages() throws IOException {
        RankListReport report = report();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new RankListDocuments().write(report, Form.JSON, json);
        assertThat(
                        JsonSchemaFactory.getInstance(VersionFlag.V202012)
                                .getSchema(
                                        Files.readString(
                                                Path.of(
                                                        "..",
                                                        "docs",
                                                        "schema",
                                                        "ranklist.schema.json")))
                                .validate(new ObjectMapper().readTree(json.toByteArray())))
                .isEmpty();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new RankListDocuments().write(report, Form.CSV, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(report.entries().size() + 1);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new RankListDocuments().write(report, Form.PDF, pdf);
        try (PDDocument pages = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(pages.getNumberOfPages()).isBetween(1, 6);
        }
    }

    private static RankListReport report() throws IOException {
        RealWorld world = new RealWorld();
        EvaluateRankList evaluate =
                new EvaluateRankList(
                        world.shelf,
                        world.chances,
                        new RankFigures(PublishedTables.of(Datasets.bundled())));
        RankList list =
                RankList.EMPTY
                        .withAdded(
                                world.shelf.openPrograms(Specialty.of("Dermatology")).stream()
                                        .limit(22)
                                        .map(Program::id)
                                        .toList())
                        .withSupplemental(
                                world.shelf.openPrograms(Specialty.of("Transitional Year")).stream()
                                        .limit(2)
                                        .map(Program::id)
                                        .toList());
        return switch (evaluate.evaluate(
                list,
                new PersonalTextFiles()
                        .readProfile(Files.readString(Path.of("..", "examples", "us-img.yaml")))
                        .value(),
                RealWorld.SEASON)) {
            case RankListOutcome.Evaluated evaluated -> evaluated.evaluation().report();
            case RankListOutcome.ToMend mend -> throw new AssertionError(mend.problems());
        };
    }
}
