package org.smartpick.documents.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.Said;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

class JsonPracticeRecordsTest {
    private final JsonPracticeRecords records = new JsonPracticeRecords();

    private static Attempt attempt(Said said) {
        return new Attempt(
                "20261123-090000-000",
                new Attempt.Asked(
                        "TEAM-01", "And \"then\"?", PracticeMode.MOCK, "20261123-085900-000"),
                Instant.parse("2026-11-23T09:00:00.123Z"),
                said,
                new Attempt.Own(Map.of(2, "result", 11, "other"), "story-3"),
                new Attempt.Verdict("star", 3, List.of("learning"), 4));
    }

    private static Timeline timeline() {
        return Timeline.of(
                        2.5,
                        List.of(
                                new HeardWord("we", 0.25, 0.5, 0.9),
                                new HeardWord("called", 0.5, 1.125, 0.75)))
                .withFillers(List.of(new FillerSound(1.2, 1.5, FillerSound.Kind.VOICED_GAP)));
    }

    @Test
    void readsATypedAttemptAsItWasWritten() {
        Attempt typed = attempt(new Said.Typed("One.\nTwo “three”.", 42));
        assertThat(records.readAttempt(typed.key(), records.write(typed))).contains(typed);
    }

    @Test
    void readsASpokenAttemptAsItWasWritten() {
        Attempt spoken = attempt(new Said.Spoken(timeline(), "take-1"));
        assertThat(records.readAttempt(spoken.key(), records.write(spoken))).contains(spoken);
    }

    @Test
    void readsASessionAsItWasWritten() {
        Session session =
                Session.of(PracticeMode.STATIONS, List.of("MMI-01", "MMI-02"))
                        .withAnswer("20261123-090000-000")
                        .withFollowUp("Why?");
        assertThat(records.readSession(records.write(session))).contains(session);
    }

    @Test
    void leavesLaterFormsAndDamagedTextsAlone() {
        Attempt typed = attempt(new Said.Typed("One.", 0));
        String text = records.write(typed);
        assertThat(records.readAttempt("k", text.replace("\"version\":1", "\"version\":2")))
                .isEmpty();
        assertThat(records.readAttempt("k", text.substring(0, text.length() / 2))).isEmpty();
        assertThat(records.readAttempt("k", text.replace("mock", "duel"))).isEmpty();
        assertThat(records.readAttempt("k", text.replace("2026-11", "yesterday"))).isEmpty();
        assertThat(records.readSession("{}")).isEmpty();
        assertThat(records.readNotes("no")).isEmpty();
    }

    @Test
    void keepsNotes() {
        assertThat(records.readNotes(records.writeNotes("night shift\nthe call")))
                .isEqualTo("night shift\nthe call");
    }
}
