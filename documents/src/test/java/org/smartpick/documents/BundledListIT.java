package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.CatalogShelf;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.InMemoryWorkspaceStore;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.TierThresholds;
import org.smartpick.advice.evidence.EvidenceReader;
import org.smartpick.advice.port.ListFormat;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.SeasonTables;
import org.smartpick.domain.Season;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.prediction.SeasonChanceModel;

/// The lists of the example profiles on the bundled data, in every form.
class BundledListIT {
    private static final Path FILES = Path.of("target", "lists");
    private static final ChoosePrograms CHOOSE = chooser();

    @ParameterizedTest
    @ValueSource(strings = {"us-img", "non-us-img", "us-do-senior"})
    void keepsToTheSchemaAndFillsPages(String example) throws IOException {
        PickReport report = report(example);
        assertThat(report.programs()).isNotEmpty();
        Files.createDirectories(FILES);
        for (ListFormat format : ListFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ListDocuments().write(report, format, out);
            Files.write(FILES.resolve(example + "." + format.extension()), out.toByteArray());
            switch (format) {
                case JSON ->
                        assertThat(
                                        JsonSchemaFactory.getInstance(VersionFlag.V202012)
                                                .getSchema(
                                                        Files.readString(
                                                                Path.of(
                                                                        "..",
                                                                        "docs",
                                                                        "schema",
                                                                        "pick.schema.json")))
                                                .validate(
                                                        new ObjectMapper()
                                                                .readTree(out.toByteArray())))
                                .isEmpty();
                case CSV ->
                        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8).lines())
                                .hasSize(report.programs().size() + 1);
                case XLSX -> assertThat(out.size()).isPositive();
                case PDF -> {
                    try (PDDocument pages = Loader.loadPDF(out.toByteArray())) {
                        assertThat(pages.getNumberOfPages()).isBetween(3, 80);
                    }
                }
            }
        }
    }

    private static PickReport report(String example) throws IOException {
        ApplicantDraft draft =
                new PersonalTextFiles()
                        .readProfile(Files.readString(Path.of("..", "examples", example + ".yaml")))
                        .value();
        return switch (CHOOSE.choose(draft, Season.of(2027))) {
            case PickOutcome.Chosen chosen -> chosen.report();
            case PickOutcome.ToMend toMend -> throw new AssertionError(toMend.problems());
            case PickOutcome.Contradiction contradiction ->
                    throw new AssertionError(contradiction.why());
        };
    }

    private static ChoosePrograms chooser() {
        Datasets datasets = Datasets.bundled();
        Catalog catalog = Catalog.load(datasets);
        CatalogShelf shelf =
                new CatalogShelf(
                        catalog,
                        SeasonTables.read(datasets, catalog.specialties()),
                        new InMemoryWorkspaceStore());
        AssessChances chances =
                new AssessChances(
                        shelf,
                        SeasonChanceModel.of(EvidenceReader.read(datasets, catalog.specialties())));
        return new ChoosePrograms(
                shelf, chances, new DefaultPortfolioSolver(), TierThresholds.USUAL);
    }
}
