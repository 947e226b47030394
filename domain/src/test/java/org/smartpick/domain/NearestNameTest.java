package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "port, port, 0", "port, prot, 2", "'', abc, 3", "abc, '', 3"})
    void countsTheFewestEdits(String a, String b, int edits) {
        assertThat(NearestName.distance(a, b)).isEqualTo(edits);
    }

    @Test
    void findsTheNearestName() {
        assertThat(NearestName.find("prot", List.of("host", "port", "season"))).contains("port");
        assertThat(NearestName.find("x", List.of())).isEmpty();
    }
}
