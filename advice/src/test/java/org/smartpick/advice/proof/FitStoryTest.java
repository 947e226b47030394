package org.smartpick.advice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.dataset.Datasets;

class FitStoryTest {
    private static final ProofSheet.Section SECTION =
            FitStory.tell(Datasets.bundled()).orElseThrow();

    @Test
    void listsFiguresThatTheModelMissesTheFarthestFirst() {
        List<List<String>> rows = SECTION.tables().getFirst().rows();
        assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(15);
        List<Double> apart = rows.stream().map(row -> Double.valueOf(row.get(4))).toList();
        assertThat(apart).allSatisfy(doubts -> assertThat(doubts).isGreaterThanOrEqualTo(1.5));
        assertThat(apart).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void namesWhoWhatAndFromWhom() {
        assertThat(SECTION.tables().getFirst().rows())
                .allSatisfy(row -> assertThat(row).hasSize(6).doesNotContain("", "NaN"));
        assertThat(SECTION.paragraphs().getLast()).contains("within one doubt");
    }
}
