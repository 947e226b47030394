package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.program.Correction;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class CorrectionsFileTest {
    private static final String HEADER = "acgme_id,fact,value,source,date,note\n";
    private static final String GOOD = "0400121010,min_step2,220,https://example.org,2026-09-24,\n";

    private final PersonalTextFiles files = new PersonalTextFiles();

    @Test
    void readsAFactALine() {
        Reading<List<Correction>> reading =
                files.readCorrections(
                        "\uFEFF"
                                + HEADER
                                + GOOD
                                + "0400121010,visa_j1,,\"letter, of 2026\",2026-09-25,asked\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value())
                .containsExactly(
                        new Correction(
                                AcgmeId.of("0400121010"),
                                "min_step2",
                                "220",
                                "https://example.org",
                                LocalDate.of(2026, 9, 24),
                                ""),
                        new Correction(
                                AcgmeId.of("0400121010"),
                                "visa_j1",
                                "",
                                "letter, of 2026",
                                LocalDate.of(2026, 9, 25),
                                "asked"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400121010,min_step2,220,s,2026-09-24,        | line 3, acgme_id | no ACGME number
                    0400121011,min_step3,220,s,2026-09-24,       | line 3, fact     | no fact
                    0400121011,min_step2,500,s,2026-09-24,       | line 3, value    | outside 1 to 300
                    0400121011,visa_j1,perhaps,s,2026-09-24,     | line 3, value    | neither yes nor no
                    0400121011,min_step2,220,,2026-09-24,        | line 3, source   | missing
                    0400121011,min_step2,220,s,24.9.2026,        | line 3, date     | no day
                    0400121011,min_step2,220,s,2026-09-24        | line 3           | 6 fields
                    0400121010,min_step2,230,s,2026-09-24,       | line 3, value    | second value
                    0400121011,=1+1,220,s,2026-09-24,            | line 3, fact     | no fact
                    """)
    void namesTheLineThatCannotBeUsedAndKeepsTheOthers(String line, String place, String problem) {
        Reading<List<Correction>> reading = files.readCorrections(HEADER + GOOD + line + "\n");
        assertThat(reading.value()).hasSize(1);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.field()).isEqualTo(place);
                    assertThat(found.problem()).contains(problem);
                    assertThat(found.remedy()).isNotBlank();
                });
    }

    @Test
    void refusesAnotherHeader() {
        assertThat(files.readCorrections("id;fact;value\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).contains("acgme_id,fact,value"));
        assertThat(files.readCorrections("").problems()).hasSize(1);
    }

    @Test
    void saysWhenTheFileIsNoUtf8() {
        assertThat(
                        files.readCorrections(
                                        HEADER
                                                + "0400121010,sponsor,Universit\uFFFD,s,2026-09-24,\n")
                                .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).contains("UTF-8"));
    }

    @Test
    void refusesAFileOfTwoHundredMillionCharacters() {
        String line = GOOD.repeat(1_000);
        String huge = HEADER + line.repeat(200_000_000 / line.length());
        assertThat(files.readCorrections(huge).problems()).hasSize(1);
        assertThat(files.readCorrections(huge).value()).isEmpty();
    }

    @Test
    void stopsTellingAfterTwoHundredProblems() {
        List<FieldProblem> problems =
                files.readCorrections(HEADER + "x,min_step2,220,s,2026-09-24,\n".repeat(5_000))
                        .problems();
        assertThat(problems).hasSize(201);
        assertThat(problems.getLast().problem()).contains("not read any more");
    }

    @Test
    void survivesAQuoteThatDoesNotClose() {
        assertThat(files.readCorrections(HEADER + GOOD + "0400121010,\"sponsor,x\n").problems())
                .isNotEmpty();
    }

    @Test
    void readsBackWhatItWroteAndLetsNoCellRun() {
        String signs = "ab=+-@'\",;\n\t \u00e9\uD83E\uDE7A";
        Generator<Correction> any =
                Generator.zip(
                        Generator.texts(signs, 0, 12),
                        Generator.texts(signs, 0, 12),
                        (a, b) ->
                                new Correction(
                                        AcgmeId.of("0400121010"),
                                        "min_step2",
                                        "220",
                                        "s" + a,
                                        LocalDate.of(2026, 9, 24),
                                        b));
        Property.forAll(any)
                .withCount(1_000)
                .holds(correction -> {
                    String written = files.writeCorrections(List.of(correction));
                    assertThat(files.readCorrections(written))
                            .isEqualTo(new Reading<>(List.of(correction), List.of()));
                    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(written)) {
                        assertThat(records.stream().flatMap(row -> row.getFields().stream()))
                                .allSatisfy(
                                        cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t].*"));
                    }
                });
    }
}
