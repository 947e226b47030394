package org.smartpick.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void tellsWhatHappenedWhatIsSafeAndWhatToDo(Problem problem) {
        assertThat(problem.happened()).endsWith(".");
        assertThat(problem.safe()).endsWith(".");
        assertThat(problem.remedy()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "403,WRONG_ORIGIN",
        "404,NOT_FOUND",
        "405,WRONG_METHOD",
        "413,TOO_LARGE",
        "400,UNREADABLE",
        "418,UNREADABLE",
        "500,OUR_MISTAKE",
        "504,OUR_MISTAKE"
    })
    void standsForEveryStatus(int status, Problem problem) {
        assertThat(Problem.ofStatus(status)).isEqualTo(problem);
    }
}
