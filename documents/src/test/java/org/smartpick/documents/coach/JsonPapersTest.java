package org.smartpick.documents.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.coach.Paper;

class JsonPapersTest {
    private final JsonPapers papers = new JsonPapers();

    @Test
    void bringsBackWhatItWrote() {
        Paper paper =
                Paper.empty()
                        .with("title", "“Ward 6”\nnight")
                        .with("blank", " ")
                        .withRow("angles", Map.of("question", "MIST-01", "words", "the call"))
                        .withRow("angles", Map.of("question", "TEAM-01"));
        assertThat(papers.read(papers.write(paper))).contains(paper);
        assertThat(papers.write(paper)).contains("\"version\":1").doesNotContain("blank");
    }

    @Test
    void readsNothingOfALaterVersionOrADamagedText() {
        assertThat(papers.read("{\"version\":2,\"title\":\"x\"}")).isEmpty();
        assertThat(papers.read("{\"title\":\"x\"}")).isEmpty();
        assertThat(papers.read("{\"version\":1,")).isEmpty();
        assertThat(papers.read("")).isEmpty();
    }

    @Test
    void leavesOutWhatIsNoTextAndNoRow() {
        assertThat(papers.read("{\"version\":1,\"n\":5,\"o\":{\"a\":1},\"t\":\"x\"}"))
                .contains(Paper.empty().with("t", "x"));
    }
}
