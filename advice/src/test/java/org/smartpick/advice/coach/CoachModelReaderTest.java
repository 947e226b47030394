package org.smartpick.advice.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.interview.reading.Tone;

class CoachModelReaderTest {

    /// The bundled datasets with one file of the weights changed.
    private static Datasets with(String file, UnaryOperator<String> change) {
        return Datasets.of(path -> {
            InputStream stream = Datasets.class.getResourceAsStream("/smartpick/data/" + path);
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return path.startsWith("coach-model/") && path.endsWith(file)
                    ? changed(stream, change)
                    : stream;
        });
    }

    private static InputStream changed(InputStream stream, UnaryOperator<String> change)
            throws IOException {
        try (stream) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void knowsEveryStructureAndEveryTone() {
        CoachModel model = CoachModelReader.read(Datasets.bundled());

        for (Structure structure : BankReader.read(Datasets.bundled()).bank().structures()) {
            PartModel parts = model.findParts(structure.id()).orElseThrow();
            assertThat(parts.parts())
                    .as(structure.id())
                    .containsAll(structure.parts().stream().map(Part::id).toList())
                    .hasSize(structure.parts().size() + 1);
            assertThat(parts.weights().rows()).allMatch(row -> row.length == 400);
        }
        assertThat(model.tones().keySet()).containsExactlyInAnyOrder(Tone.values());
        assertThat(model.mean()).hasSize(384);
    }

    @Test
    void everyFigureOfTheReportLiesInItsInterval() {
        List<ReportLine> lines = CoachModelReader.report(Datasets.bundled());

        assertThat(lines)
                .extracting(ReportLine::answers)
                .contains("shared", "probe", "both", "nested", "check", "check as heard");
        assertThat(lines)
                .allMatch(line -> line.low() <= line.value() && line.value() <= line.high());
    }

    @ParameterizedTest
    @CsvSource({
        "settings.csv, mean_vector, mean",
        "settings.csv, stated_presence, presence",
    })
    void namesASettingThatIsNotThere(String file, String there, String other) {
        Datasets damaged = with(file, text -> text.replace(there, other));

        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> CoachModelReader.read(damaged))
                .withMessageContaining(there);
    }

    @Test
    void namesFileAndLineOfADamagedNumber() {
        Datasets damaged =
                with("parts.csv", text -> text.replaceFirst("(\\d\\.\\d+) -?0\\.", "$1 x."));

        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> CoachModelReader.read(damaged))
                .withMessageContaining("parts.csv line")
                .withMessageContaining("damaged");
    }

    @Test
    void refusesAStructureThatLostAPart() {
        Datasets damaged =
                with("parts.csv", text -> text.replaceAll("(?m)^abroad,other,.*\\n", ""));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> CoachModelReader.read(damaged))
                .withMessageContaining("abroad");
    }

    @Test
    void saysThatTheDatasetWasTakenOut() {
        Datasets none =
                Datasets.of(path -> {
                    if (path.equals("editions.csv")) {
                        return new ByteArrayInputStream(
                                "dataset,edition\n".getBytes(StandardCharsets.UTF_8));
                    }
                    throw new FileNotFoundException(path);
                });

        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> CoachModelReader.read(none))
                .withMessageContaining("coach-model");
        assertThat(CoachModelReader.report(none)).isEmpty();
    }
}
