package org.smartpick.advice.practice;

import java.util.List;
import org.smartpick.interview.practice.PartPlan;
import org.smartpick.interview.practice.PracticeQuestion;

/// Something that practice can ask: a question of the bank, one of the person's own, a station, or
/// a question that programs may not ask.
///
/// @param question what the rules of practice need
/// @param text its words, as they are spoken
/// @param scene what is read before a station; empty elsewhere
/// @param structureName name of the structure of a good answer; empty where none is wanted
/// @param plan the parts of a good answer in time
/// @param afterwards what is shown only after the first try
public record PracticeItem(
        PracticeQuestion question,
        String text,
        String scene,
        String structureName,
        PartPlan plan,
        Afterwards afterwards) {
    private static final int HALF_MINUTE = 30;
    private static final int FOLLOW_UP_LOW_SECONDS = 5;
    private static final int FOLLOW_UP_HIGH_SECONDS = 60;

    /// What is shown only after the first try.
    ///
    /// @param purpose what the interviewer is after
    /// @param points what to look for in the answer
    /// @param example one possible answer in nobody's name; empty where there is none
    /// @param source where this comes from; empty where it is our own
    public record Afterwards(String purpose, List<String> points, String example, String source) {

        /// Copies the points in.
        public Afterwards {
            points = List.copyOf(points);
        }
    }

    /// A follow-up to this question: a few sentences, no parts.
    ///
    /// @param words the words of the follow-up
    public PracticeItem followedBy(String words) {
        PracticeQuestion brief =
                new PracticeQuestion(
                        question.id(),
                        question.category(),
                        "",
                        FOLLOW_UP_LOW_SECONDS,
                        FOLLOW_UP_HIGH_SECONDS,
                        List.of());
        return new PracticeItem(
                brief, words, "", "", PartPlan.none(), new Afterwards("", List.of(), "", ""));
    }

    /// The id of the question.
    public String id() {
        return question.id();
    }

    /// The name of a part; its id where the structure does not know it.
    public String partName(String part) {
        return plan.slots().stream()
                .filter(slot -> slot.part().id().equals(part))
                .map(slot -> slot.part().name())
                .findFirst()
                .orElse(part);
    }

    /// The target in words, for example `1½ to 2½ minutes`.
    public String targetWords() {
        int low = question.lowSeconds();
        int high = question.highSeconds();
        return low % HALF_MINUTE == 0 && high % HALF_MINUTE == 0 && low >= 2 * HALF_MINUTE
                ? minutes(low) + " to " + minutes(high) + " minutes"
                : low + " to " + high + " seconds";
    }

    private static String minutes(int seconds) {
        return seconds / (2 * HALF_MINUTE) + (seconds % (2 * HALF_MINUTE) == 0 ? "" : "½");
    }
}
