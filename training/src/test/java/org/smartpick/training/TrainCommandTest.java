package org.smartpick.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.catalog.Catalog;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.stats.RandomStream;

/// Training on invented figures over the bundled programs of three specialties.
class TrainCommandTest {
    private static final List<Program> PROGRAMS =
            Catalog.bundled().programs().stream()
                    .filter(program ->
                            List.of("Psychiatry", "Neurology", "Pathology")
                                    .contains(program.specialty().name()))
                    .toList();

    @TempDir Path folder;

    /// Figures that follow from one open fact and luck: programs whose name says "University"
    /// interview fewer IMGs.
    private static String invented() {
        StringBuilder text =
                new StringBuilder("acgme_id,interview_rate_us_md,interview_rate_us_do,")
                        .append("interview_rate_us_img,interview_rate_non_us_img,pct_img\n");
        double[] luck = RandomStream.of(5, "invented").normals(PROGRAMS.size());
        for (int i = 0; i < PROGRAMS.size(); i++) {
            boolean university = PROGRAMS.get(i).name().contains("University");
            long open = Math.round(Math.clamp(20 + (university ? -8 : 8) + 6 * luck[i], 0, 60));
            text.append(PROGRAMS.get(i).id())
                    .append(",30,20,")
                    .append(open)
                    .append(',')
                    .append(open / 2)
                    .append(',')
                    .append(open)
                    .append('\n');
        }
        return text.toString();
    }

    private static ProgramFacts facts(String text) {
        return ProgramFacts.read(
                path -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private int run(String... arguments) throws IOException {
        PrintStream quiet =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return TrainCommand.run(List.of(arguments), quiet, quiet);
    }

    private static double correlation(OpennessTrainer.Result result, OpennessTarget target) {
        return java.util.Objects.requireNonNull(result.coefficients().fits().get(target))
                .correlation();
    }

    @Test
    void findsThePlantedFactOnProgramsLeftOut() {
        OpennessTrainer.Result result = new OpennessTrainer(PROGRAMS, facts(invented()), 1).train();
        assertThat(correlation(result, OpennessTarget.US_IMG)).isGreaterThan(0.6);
        assertThat(result.report())
                .anySatisfy(row -> {
                    assertThat(row.target()).isEqualTo(OpennessTarget.US_IMG);
                    assertThat(row.specialty()).isEqualTo("Psychiatry");
                    assertThat(row.rankCorrelation()).isGreaterThan(0.5);
                });
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        OpennessTrainer.Result result = new OpennessTrainer(PROGRAMS, facts(invented()), 1).train();
        assertThat(correlation(result, OpennessTarget.US_MD)).isCloseTo(0, within(0.05));
    }

    @Test
    void writesTheSameFilesAgainAndNoProgram() throws IOException {
        Files.writeString(folder.resolve("program_facts.csv"), invented());
        assertThat(run("--figures", folder.toString(), "--out", folder.resolve("a").toString()))
                .isZero();
        assertThat(run("--figures", folder.toString(), "--out", folder.resolve("b").toString()))
                .isZero();
        for (String file : List.of("coefficients.csv", "fits.csv", "report.csv")) {
            String text = Files.readString(folder.resolve("a").resolve(file));
            assertThat(text).isEqualTo(Files.readString(folder.resolve("b").resolve(file)));
            assertThat(PROGRAMS).noneMatch(program -> text.contains(program.id().value()));
        }
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(run("--figures", folder.toString())).isEqualTo(2);
        assertThat(run("--figures", folder.toString(), "--out", folder.toString())).isEqualTo(2);
    }

    @Test
    void refusesAPercentageOverAHundredWithItsLine() {
        String bad =
                invented().lines().limit(2).reduce((a, b) -> a + "\n" + b).orElseThrow()
                        + "\n4003500010,1,2,300,4,5\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts(bad))
                .withMessageContaining("line 3");
    }

    @Test
    void sharesRanksAmongEqualValues() {
        assertThat(Ranks.of(new double[] {5, 1, 5, 3})).containsExactly(3.5, 1, 3.5, 2);
        assertThat(Ranks.correlation(new double[] {1, 2, 3}, new double[] {10, 20, 30}))
                .isCloseTo(1, within(1e-12));
        assertThat(Ranks.correlation(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .isCloseTo(-1, within(1e-12));
        assertThat(Ranks.correlation(new double[] {1, 1, 1}, new double[] {3, 2, 1})).isZero();
    }
}
