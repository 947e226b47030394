package org.smartpick.catalog.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.DatasetCheck;

/// What happens when a file of an edition is missing, cut off, changed or of another shape.
final class DamagedFilesTest {
    private static final String PROGRAMS = "directory/2025.1/programs.csv";
    private static final String STATES = "geography/2020.1/states.csv";

    private static String bundled(String path) throws IOException {
        try (InputStream stream = MemoryFiles.overBundled().open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<DatasetFault> faults(MemoryFiles files, String dataset) {
        Datasets datasets = Datasets.of(files);
        return DatasetCheck.report(datasets, datasets.find(dataset).orElseThrow()).faults();
    }

    @Test
    void oneChangedLetterIsAWrongChecksum() throws IOException {
        String changed = bundled(STATES).replace("Alabama", "Alabamo");
        assertThat(faults(MemoryFiles.overBundled().withText(STATES, changed), "geography"))
                .singleElement()
                .isInstanceOf(DatasetFault.WrongChecksum.class)
                .extracting(DatasetFault::message)
                .asString()
                .contains(STATES);
    }

    @Test
    void aMissingRowIsCounted() throws IOException {
        String text = bundled(STATES);
        String shorter = text.substring(0, text.lastIndexOf("\r\n", text.length() - 3) + 2);
        assertThat(faults(MemoryFiles.overBundled().withText(STATES, shorter), "geography"))
                .anySatisfy(fault ->
                        assertThat(fault).isEqualTo(new DatasetFault.WrongRows(STATES, 56, 55)));
    }

    @Test
    void aRenamedColumnIsNamed() throws IOException {
        String renamed = bundled(STATES).replaceFirst("usps", "code");
        assertThat(faults(MemoryFiles.overBundled().withText(STATES, renamed), "geography"))
                .anySatisfy(
                        fault -> assertThat(fault).isInstanceOf(DatasetFault.WrongColumns.class));
    }

    @Test
    void moreOrFewerFlawsThanExpectedAreAFault() throws IOException {
        String text = bundled(PROGRAMS).replaceFirst("33.5272,-86.7970", ",");
        assertThat(faults(MemoryFiles.overBundled().withText(PROGRAMS, text), "directory"))
                .contains(new DatasetFault.WrongIssueCount("directory", "MissingCoordinate", 4, 5));
    }

    @Test
    void aManifestThatIsNoJsonIsAFaultAndNotACrash() {
        MemoryFiles files =
                MemoryFiles.overBundled()
                        .withText("geography/2020.1/manifest.json", "{\"dataset\":");
        assertThat(faults(files, "geography"))
                .singleElement()
                .isInstanceOf(DatasetFault.UnreadableManifest.class);
    }

    @Test
    void aManifestThatLacksAMemberIsAFault() {
        MemoryFiles files =
                MemoryFiles.overBundled().withText("geography/2020.1/manifest.json", "{}");
        assertThat(faults(files, "geography"))
                .singleElement()
                .extracting(DatasetFault::message)
                .asString()
                .contains("expected_issue_counts");
    }

    @Test
    void aFileCutOffInsideQuotesNamesItselfWhenLoaded() throws IOException {
        String text = bundled(PROGRAMS);
        int quote = text.indexOf(",\"", text.length() / 2);
        MemoryFiles files =
                MemoryFiles.overBundled().withText(PROGRAMS, text.substring(0, quote + 5));
        assertThatThrownBy(() -> Catalog.load(Datasets.of(files)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining(PROGRAMS);
    }

    @Test
    void aRowOfAnotherLengthNamesTheFile() throws IOException {
        MemoryFiles files =
                MemoryFiles.overBundled()
                        .withText(PROGRAMS, bundled(PROGRAMS) + "0400121010,too short\r\n");
        assertThatThrownBy(() -> Catalog.load(Datasets.of(files)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining(PROGRAMS);
    }

    @Test
    void aMissingColumnIsNamedWithTheFile() throws IOException {
        String renamed = bundled(PROGRAMS).replaceFirst("visa_j1", "visa");
        MemoryFiles files = MemoryFiles.overBundled().withText(PROGRAMS, renamed);
        assertThatThrownBy(() -> Catalog.load(Datasets.of(files)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("visa_j1")
                .hasMessageContaining(PROGRAMS);
    }

    @Test
    void anEmptyFileSaysThatItIsEmpty() {
        MemoryFiles files = MemoryFiles.overBundled().withText(PROGRAMS, "");
        assertThatThrownBy(() -> Catalog.load(Datasets.of(files))).hasMessageContaining("empty");
    }

    @Test
    void anEditionThatIsNotThereNamesTheMissingFile() {
        MemoryFiles files =
                MemoryFiles.overBundled()
                        .with("editions.csv", "dataset,edition", "directory,1999.1");
        assertThatThrownBy(() -> Catalog.load(Datasets.of(files)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("directory/1999.1/");
    }

    @Test
    void aDatasetThatWasTakenOutLeavesACatalogThatKnowsNothing() {
        MemoryFiles files =
                MemoryFiles.overBundled().with("editions.csv", "dataset,edition", "coach,2026.1");
        Catalog catalog = Catalog.load(Datasets.of(files));
        assertThat(catalog.programs()).isEmpty();
        assertThat(catalog.issues()).isEmpty();
        assertThat(catalog.editions()).containsOnlyKeys("coach");
        assertThat(catalog.specialties().list()).isEmpty();
    }
}
