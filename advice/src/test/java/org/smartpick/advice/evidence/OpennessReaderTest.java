package org.smartpick.advice.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;

/// The trained coefficients on the bundled programs.
class OpennessReaderTest {
    private static final List<Program> PROGRAMS = List.copyOf(Catalog.bundled().programs());
    private static final ProgramOpenness OPENNESS =
            OpennessReader.read(Datasets.bundled(), PROGRAMS);

    private static double score(Program program) {
        return OPENNESS.find(program.id(), OpennessTarget.US_IMG).orElseThrow().score();
    }

    @Test
    void estimatesEveryProgramForEveryTarget() {
        for (OpennessTarget target : OpennessTarget.values()) {
            assertThat(OPENNESS.findFit(target)).isPresent();
            assertThat(PROGRAMS)
                    .allMatch(program -> OPENNESS.find(program.id(), target).isPresent());
        }
    }

    /// The report of left-out programs: at least what was asked of it.
    @Test
    void keepsTheStrengthThatTheReportShows() {
        assertThat(OPENNESS.findFit(OpennessTarget.US_IMG).orElseThrow().correlation())
                .isBetween(0.35, 0.6);
    }

    @Test
    void putsCommunityHospitalsAboveTheMostSelectiveUniversities() {
        List<Program> medicine =
                PROGRAMS.stream()
                        .filter(program -> program.specialty().name().equals("Internal Medicine"))
                        .sorted(Comparator.comparingDouble(OpennessReaderTest::score))
                        .toList();
        List<String> lowest = medicine.subList(0, 40).stream().map(Program::name).toList();
        assertThat(lowest).anyMatch(name -> name.contains("University"));
        double university = mean(medicine, "University");
        double rest =
                medicine.stream()
                        .filter(program -> !program.name().contains("University"))
                        .mapToDouble(OpennessReaderTest::score)
                        .average()
                        .orElseThrow();
        assertThat(rest).isGreaterThan(university);
    }

    private static double mean(List<Program> programs, String word) {
        return programs.stream()
                .filter(program -> program.name().contains(word))
                .mapToDouble(OpennessReaderTest::score)
                .average()
                .orElseThrow();
    }
}
