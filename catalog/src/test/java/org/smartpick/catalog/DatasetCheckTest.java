package org.smartpick.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.Manifest;

/// The build fails when a bundled file, its manifest or the flaws found in it differ.
final class DatasetCheckTest {

    @Test
    void everyBundledDatasetIsAsItWasReleased() {
        List<DatasetReport> reports = DatasetCheck.run(Datasets.bundled());
        assertThat(reports)
                .extracting(DatasetReport::dataset)
                .contains("directory", "stats", "coach");
        assertThat(reports).allSatisfy(report -> assertThat(report.faults()).isEmpty());
        assertThat(reports).allSatisfy(report -> assertThat(report.rows()).isPositive());
    }

    @Test
    void everyFileOfAnEditionStandsInItsManifest() throws IOException, URISyntaxException {
        for (Dataset dataset : Datasets.bundled().list()) {
            List<String> named =
                    dataset.manifest().files().stream().map(Manifest.Entry::file).toList();
            TreeSet<String> expected = new TreeSet<>(named);
            expected.add("manifest.json");
            expected.add("NOTE.md");
            assertThat(files(dataset)).isEqualTo(expected);
        }
    }

    @Test
    void everySourceThatAManifestNamesIsListed() {
        for (Dataset dataset : Datasets.bundled().list()) {
            for (Manifest.Entry entry : dataset.manifest().files()) {
                assertThat(dataset.sources().keySet())
                        .as(entry.file())
                        .containsAll(entry.sources());
            }
        }
    }

    @Test
    void theManifestNamesTheDatasetAndEditionOfItsFolder() {
        for (Dataset dataset : Datasets.bundled().list()) {
            assertThat(dataset.manifest().dataset()).isEqualTo(dataset.name());
            assertThat(dataset.manifest().edition()).isEqualTo(dataset.edition());
        }
    }

    private static TreeSet<String> files(Dataset dataset) throws IOException, URISyntaxException {
        URL manifest =
                Objects.requireNonNull(
                        DatasetCheckTest.class.getResource(
                                "/smartpick/data/"
                                        + dataset.name()
                                        + "/"
                                        + dataset.edition()
                                        + "/manifest.json"));
        assertThat(manifest.getProtocol()).as("run from the modules' folders").isIn("file", "jar");
        if (manifest.getProtocol().equals("jar")) {
            return filesOfJar(manifest, dataset);
        }
        Path folder = Objects.requireNonNull(Path.of(manifest.toURI()).getParent());
        try (Stream<Path> found = Files.list(folder)) {
            TreeSet<String> names = new TreeSet<>();
            found.forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        }
    }

    private static TreeSet<String> filesOfJar(URL manifest, Dataset dataset) throws IOException {
        String prefix = "smartpick/data/" + dataset.name() + "/" + dataset.edition() + "/";
        TreeSet<String> names = new TreeSet<>();
        try (var jar = ((JarURLConnection) manifest.openConnection()).getJarFile()) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .forEach(name -> names.add(name.substring(prefix.length())));
        }
        return names;
    }
}
