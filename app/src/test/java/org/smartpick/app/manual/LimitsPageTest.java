package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.coach.FindQuestions;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.advice.coach.KeepStories;
import org.smartpick.advice.practice.KeepAttempts;
import org.smartpick.interview.research.ResearchSheet;
import org.smartpick.interview.story.Story;
import org.smartpick.web.guard.RequestLimit;

/// The sizes in the manual are those of the code.
class LimitsPageTest {

    @Test
    void theTableOfSizesIsTheOneThatIsEnforced() throws IOException {
        Map<String, Integer> written = new LinkedHashMap<>();
        Manual.rows(Manual.text("docs/limits.md"), "## Sizes")
                .forEach(row ->
                        written.put(
                                row.get(3).replace("`", ""),
                                Integer.parseInt(row.get(1).replace(",", ""))));

        assertThat(written).isEqualTo(enforced());
    }

    private static Map<String, Integer> enforced() {
        Map<String, Integer> limits =
                Stream.of(RequestLimit.values())
                        .collect(
                                Collectors.toMap(
                                        RequestLimit::name,
                                        RequestLimit::value,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        limits.putAll(
                Map.of(
                        "KeepAttempts.LONGEST_ANSWER", KeepAttempts.LONGEST_ANSWER,
                        "KeepAttempts.LONGEST_NOTES", KeepAttempts.LONGEST_NOTES,
                        "KeepAttempts.MOST_ATTEMPTS", KeepAttempts.MOST_ATTEMPTS,
                        "KeepStories.MOST", KeepStories.MOST,
                        "Story.LONGEST_PART", Story.LONGEST_PART,
                        "FindQuestions.MOST_OWN", FindQuestions.MOST_OWN,
                        "FindQuestions.LONGEST", FindQuestions.LONGEST,
                        "KeepPlan.MOST", KeepPlan.MOST));
        limits.putAll(
                Map.of(
                        "ResearchSheet.MOST_HEARD", ResearchSheet.MOST_HEARD,
                        "ResearchSheet.LONGEST_WHY", ResearchSheet.LONGEST_WHY,
                        "ResearchSheet.LONGEST_NOTES", ResearchSheet.LONGEST_NOTES));
        return limits;
    }
}
