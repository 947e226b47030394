package org.smartpick.prediction.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.People;
import org.smartpick.prediction.openness.ProgramOpenness;

class OpennessTableTest {
    private static final List<Program> PROGRAMS =
            List.of(
                    People.program("1403500001", "Internal Medicine", UsState.NJ),
                    People.program("1803500002", "Neurology", UsState.TX));
    private static final List<OpennessTable.Row> ROWS =
            new OpennessTable(CsvEvidence.read(), ProgramOpenness.none()).rows(PROGRAMS);

    @Test
    void givesARowForEveryProgramAndType() {
        assertThat(ROWS).hasSize(PROGRAMS.size() * ApplicantType.values().length);
        assertThat(ROWS)
                .allMatch(row ->
                        0 <= row.low() && row.low() <= row.median() && row.median() <= row.high());
        assertThat(ROWS)
                .allMatch(row -> row.high() <= 100 && row.imgShare() >= 0 && row.imgShare() <= 100);
    }

    /// Published for internal medicine and US IMGs: median 3 percent, a tenth of the programs at
    /// zero.
    @Test
    void returnsThePublishedMiddleWhereNothingIsEstimated() {
        OpennessTable.Row row =
                ROWS.stream()
                        .filter(one -> one.type() == ApplicantType.US_IMG)
                        .findFirst()
                        .orElseThrow();
        assertThat(row.median()).isCloseTo(3, within(0.3));
        assertThat(row.low()).isZero();
        assertThat(row.high()).isBetween(4.5, 9.0);
    }

    /// IMGs filled 45 percent of the categorical first-year positions in internal medicine in 2025.
    @Test
    void returnsTheShareOfPositionsThatImgsFilled() {
        assertThat(ROWS.getFirst().imgShare())
                .isCloseTo(100 * (1145.0 + 3573) / (1145 + 3573 + 3782 + 1882), within(1.0));
    }
}
