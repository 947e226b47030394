package org.smartpick.documents.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.advice.port.FigureFiles.FiguredPrograms;
import org.smartpick.advice.port.FigureFiles.Request;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureColumn;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.FigureMapping;
import org.smartpick.domain.figure.OwnFigure;

/// Small invented files of figures, good and bad.
class FiguresCsvTest {
    private static final String HEADER =
            "acgme_id,season,applications_us_img,interviewed_us_img,interview_rate_us_img\n";
    private static final AcgmeId FIRST = AcgmeId.of("1400500001");
    private static final FiguresCsv FILES = new FiguresCsv();

    /// Two programs; the second has a track, and usually 300 applications.
    static final FiguredPrograms PROGRAMS =
            new FiguredPrograms() {
                @Override
                public Optional<AcgmeId> findByNumber(String number) {
                    return List.of("1400500001", "1400500002").contains(number)
                            ? Optional.of(AcgmeId.of(number))
                            : Optional.empty();
                }

                @Override
                public Optional<AcgmeId> findByCode(String code) {
                    return code.equals("1062140C0")
                            ? Optional.of(AcgmeId.of("1400500002"))
                            : Optional.empty();
                }

                @Override
                public Optional<Double> findUsualApplications(AcgmeId program) {
                    return program.equals(FIRST) ? Optional.empty() : Optional.of(300.0);
                }
            };

    private static FigureReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FigureReading read(byte[] bytes) {
        try {
            return switch (FILES.headers(new ByteArrayInputStream(bytes))) {
                case Parsed.Refused<List<String>> refused ->
                        FigureReading.refused(List.of(refused.problem()));
                case Parsed.Read<List<String>> headers ->
                        read(bytes, FigureMapping.guess(headers.value()));
            };
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FigureReading read(byte[] bytes, FigureMapping mapping) throws IOException {
        return FILES.read(
                new ByteArrayInputStream(bytes),
                new Request(mapping, PROGRAMS, Season.of(2027), "a tool"));
    }

    private static OwnFigure usImg(int year, Amount amount) {
        return new OwnFigure(
                FIRST, FigureKind.INTERVIEWED_US_IMG, Season.of(year), amount, "a tool");
    }

    @Test
    void readsCountsPercentagesOfToldAndOfUntold() {
        FigureReading reading =
                read(
                        HEADER
                                + "1400500001,2025,340,12,\n"
                                + "1400500001,2026,300,,4.5%\n"
                                + "1400500002,ERAS 2024,,,7\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.figures())
                .extracting(OwnFigure::amount)
                .containsExactly(
                        new Amount.Counted(12, 340),
                        new Amount.Rounded(4.5, 0.1, 300),
                        new Amount.Assumed(7, 1, 30));
        assertThat(reading.figures().getFirst())
                .isEqualTo(usImg(2025, new Amount.Counted(12, 340)));
        assertThat(reading.remarks())
                .anyMatch(remark -> remark.contains("do not say of how many: 1."));
    }

    @Test
    void readsTheResidentMixAndEverybodysInterviews() {
        FigureReading reading =
                read(
                        "nrmp_code,season,residents_total,pct_us_img,pct_non_us_img,applications_total,interviews_total\n"
                                + "1062140C0,2025,40,12,30,900,120\n");
        assertThat(reading.figures())
                .extracting(OwnFigure::kind)
                .containsExactly(FigureKind.INTERVIEWED_ALL, FigureKind.RESIDENTS_IMG);
        assertThat(reading.figures().getLast().amount()).isEqualTo(new Amount.Rounded(42, 2, 40));
    }

    @Test
    void readsAFileThatHasAYearForEachFamilyOfFigures() {
        FigureReading reading =
                read(
                        "acgme_id,residents_total,residents_total_year,pct_us_md,pct_img,pct_img_year,applicants,applicants_year,"
                                + "pct_interviewed,pct_interviewed_year,interview_rate_us_md,interview_rate_us_img,"
                                + "interview_rate_signal,interview_rate_year\n"
                                + "1400500001,36,2022,50,25,2022,800,2022,15.5,2021,30,4,50,2024\n"
                                + "1400500002,,,,,,,,,,,0,,2024\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.figures())
                .extracting(OwnFigure::words)
                .containsExactly(
                        "your figure of 2024: 30 % (of how many is not told; taken as 40) interviewed",
                        "your figure of 2024: 4 % (of how many is not told; taken as 40) interviewed",
                        "your figure of 2021: 15.5 % (of how many is not told; taken as 40) interviewed",
                        "your figure of 2022: 25 % of 36 residents are IMGs",
                        "your figure of 2024: 0 % (of how many is not told; taken as 30) interviewed");
        assertThat(reading.remarks().getFirst())
                .contains("residents_total_year", "pct_us_md", "interview_rate_signal");
    }

    @Test
    void takesUnknownForUnknown() {
        FigureReading reading = read(HEADER + "1400500001,2025,NA,,n/a\n1400500001,2026,340,0,\n");
        assertThat(reading.figures()).containsExactly(usImg(2026, new Amount.Counted(0, 340)));
        assertThat(reading.problems())
                .singleElement()
                .extracting(FieldProblem::problem)
                .asString()
                .contains("no figure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9999999999,2025,340,12,  | line 3, acgme_id              | 9999999999 | is no program
                    400121010,2025,340,12,   | line 3, acgme_id              | 400121010  | is no program
                    ,2025,340,12,            | line 3, acgme_id              | ''         | is missing
                    1400500001,2025,,,101    | line 3, interview_rate_us_img | 101        | over 100
                    1400500001,2025,,,-3     | line 3, interview_rate_us_img | -3         | negative
                    1400500001,2025,,,much   | line 3, interview_rate_us_img | much       | no percentage
                    1400500001,2025,-5,1,    | line 3, applications_us_img   | -5         | negative
                    1400500001,2025,34.5,1,  | line 3, applications_us_img   | 34.5       | no whole number
                    1400500001,2025,99999999,1, | line 3, applications_us_img | 99999999  | more than a program
                    1400500001,2025,10,12,   | line 3, interviewed_us_img    | 12         | more than the 10
                    1400500001,2025,,12,     | line 3, interviewed_us_img    | 12         | no applications
                    1400500001,2025,340,12,9 | line 3, interview_rate_us_img | 9          | contradicts 12 of 340
                    1400500001,,340,12,      | line 3, interviewed_us_img    | 12         | no season
                    1400500001,25,340,12,    | line 3, season                | 25         | is no season
                    1400500001,2031,340,12,  | line 3, season                | 2031       | not between
                    =1+1,2025,340,12,        | line 3, acgme_id              | =1+1       | formula
                    1400500001,2025,=2*3,12, | line 3, applications_us_img   | =2*3       | formula
                    1400500001,2025,340,@SUM(A1), | line 3, interviewed_us_img | @SUM(A1) | formula
                    1400500001,2025,+cmd,12, | line 3, applications_us_img   | +cmd       | formula
                    1400500001,2026,340,13,  | line 3, interviewed_us_img    | 13 of 340  | second value
                    1400500001,2025          | line 3                        | 2 fields   | does not have
                    """)
    void refusesALineAndKeepsTheOthers(String line, String where, String value, String problem) {
        String good = "1400500001,2026,340,12,\n";
        FigureReading reading = read(HEADER + good + line + "\n1400500002,2026,100,3,\n");
        assertThat(reading.figures())
                .extracting(OwnFigure::program)
                .containsExactly(FIRST, AcgmeId.of("1400500002"));
        assertThat(reading.refused()).isEqualTo(1);
        assertThat(reading.problems().getFirst().field()).isEqualTo(where);
        assertThat(reading.problems().getFirst().value()).isEqualTo(value);
        assertThat(reading.problems().getFirst().problem()).contains(problem);
        assertThat(reading.problems().getFirst().remedy()).isNotBlank();
    }

    @Test
    void tellsEveryProblemOfALineOnce() {
        FigureReading reading = read(HEADER + "1400500001,soon,-1,=x,200\n");
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.problems()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void readsQuotesAMarkSemicolonsAndTabs() {
        assertThat(
                        read("\uFEFF\"acgme_id\",\"program\",season,applications_us_img,interviewed_us_img\r\n"
                                        + "1400500001,\"Hospital, \"\"Zoë\"\"\nAnnex\",2025,\"1,340\",12\r\n")
                                .figures())
                .containsExactly(usImg(2025, new Amount.Counted(12, 1340)));
        for (char separator : new char[] {';', '\t'}) {
            assertThat(
                            read((HEADER + "1400500001,2025,340,12,\n").replace(',', separator))
                                    .figures())
                    .containsExactly(usImg(2025, new Amount.Counted(12, 340)));
        }
    }

    @Test
    void namesTheLineOfBytesThatAreNoUtf8() {
        String text =
                "acgme_id,season,interview_rate_us_img\n1400500001,2025,4\n1400500002,2025,ü5\n";
        FigureReading reading = read(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.figures()).hasSize(1);
        assertThat(reading.problems().getFirst().field())
                .isEqualTo("line 3, interview_rate_us_img");
        assertThat(reading.problems().getFirst().problem()).contains("no UTF-8");
        assertThat(reading.problems().getFirst().remedy()).contains("CSV UTF-8");
    }

    @Test
    void refusesOtherEncodingsWorkbooksAndEmptyFilesAsAWhole() {
        for (String encoding : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            assertThat(read((HEADER + "1").getBytes(Charset.forName(encoding))).problems())
                    .as(encoding)
                    .singleElement()
                    .extracting(FieldProblem::problem)
                    .asString()
                    .contains("UTF-16");
        }
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0}).problems().getFirst().problem())
                .contains("workbook");
        assertThat(read(new byte[0]).problems().getFirst().problem()).contains("empty");
        assertThat(read("Prögram,x\n".getBytes(StandardCharsets.ISO_8859_1)).problems())
                .singleElement()
                .extracting(FieldProblem::problem)
                .asString()
                .contains("Latin-1");
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertThat(read("name,points\na,1\n").problems())
                .extracting(FieldProblem::problem)
                .containsExactly(
                        "has no column for the program",
                        "has no column for the season",
                        "has no column for a figure");
        assertThat(read("acgme_id,acgme_id\n").problems().getFirst().problem())
                .contains("two columns");
    }

    @Test
    void readsOtherHeadersAsTheyAreMapped() throws IOException {
        byte[] bytes =
                "Program ID,Match Year,IMG chance\n1400500001,2025,4\n"
                        .getBytes(StandardCharsets.UTF_8);
        FigureMapping guessed =
                FigureMapping.guess(
                        FILES.headers(new ByteArrayInputStream(bytes)).findValue().orElseThrow());
        assertThat(guessed.columns())
                .containsEntry("Program ID", FigureColumn.ACGME_ID)
                .containsEntry("Match Year", FigureColumn.SEASON)
                .containsEntry("IMG chance", FigureColumn.IGNORE);
        FigureReading reading =
                read(bytes, guessed.with("IMG chance", FigureColumn.INTERVIEW_RATE_US_IMG));
        assertThat(reading.figures()).containsExactly(usImg(2025, new Amount.Assumed(4, 1, 40)));
        assertThat(read(bytes, guessed.with("IMG chance", FigureColumn.SEASON)).problems())
                .extracting(FieldProblem::problem)
                .contains("has no column for a figure");
    }

    @Test
    void remarksOnPercentagesThatLookLikeShares() {
        StringBuilder text = new StringBuilder("acgme_id,season,interview_rate_us_img\n");
        for (int year = 2015; year < 2022; year++) {
            text.append("1400500001,").append(year).append(",0.1\n");
        }
        assertThat(read(text.toString()).remarks()).anyMatch(remark -> remark.contains("shares"));
    }

    @Test
    void endsAtAQuoteThatDoesNotCloseAndKeepsWhatCameBefore() {
        String start = HEADER + "1400500001,2025,340,12,\n";
        for (String rest :
                new String[] {"1400500002,2025,\"340,12,\n", "x".repeat(400_000) + ",\n"}) {
            FigureReading reading = read(start + rest + "1400500002,2026,1,1,\n".repeat(3));
            assertThat(reading.figures()).hasSize(1);
            assertThat(reading.problems().getFirst().field()).startsWith("after line ");
            assertThat(reading.problems().getFirst().problem()).contains("does not close");
        }
    }
}
