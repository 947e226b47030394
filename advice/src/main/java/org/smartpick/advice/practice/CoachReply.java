package org.smartpick.advice.practice;

import java.util.List;
import java.util.Set;
import org.smartpick.interview.checklist.Check;
import org.smartpick.interview.practice.Gap;

/// What the coach says to one answer.
///
/// @param sentences the answer, sentence by sentence, each in its part
/// @param parts every part of the structure, in order
/// @param remarks what to say, the strength first
/// @param level where the answer stands
/// @param gaps what an interviewer would ask for next
/// @param checklist the quiet list: what the answer should hold or leave out, and what was heard
/// @param care what to look at before the answer is kept or believed
public record CoachReply(
        List<Sentence> sentences,
        List<PartHeard> parts,
        Remarks remarks,
        Level level,
        Set<Gap> gaps,
        List<Check> checklist,
        Care care) {

    /// A sentence of the answer; in a spoken answer, what was said between two pauses.
    ///
    /// @param number from 1
    /// @param text its words
    /// @param part id of its part; `other` where it belongs to none
    /// @param startSeconds where its sound begins; negative where it was typed
    /// @param endSeconds where its sound ends; negative where it was typed
    public record Sentence(
            int number, String text, String part, double startSeconds, double endSeconds) {

        /// Whether it can be played.
        public boolean hasSound() {
            return startSeconds >= 0 && endSeconds > startSeconds;
        }
    }

    /// A part of the structure and whether it was heard.
    ///
    /// @param id id of the part
    /// @param presence whether it was heard
    /// @param seconds how long it was; negative where the answer was typed
    public record PartHeard(String id, Presence presence, double seconds) {}

    /// Whether a part was heard. A part is only called missing where that is nearly always right;
    /// otherwise the coach asks.
    public enum Presence {
        HEARD,
        PERHAPS,
        MISSING,
        OPTIONAL
    }

    /// One remark.
    ///
    /// @param title a few words
    /// @param text what was noticed and what would help
    /// @param sentence number of the sentence it is about; 0 where it is about none
    /// @param evidence why it matters, in words
    /// @param source where that is known from; may be an address
    public record Remark(String title, String text, int sentence, String evidence, String source) {}

    /// What the coach says, in order.
    ///
    /// @param strength what was good, with its sentence; one, or none where the answer is empty
    /// @param fixes at most three, the most useful first
    /// @param exercise one next exercise
    public record Remarks(List<Remark> strength, List<Remark> fixes, String exercise) {
        /// Most remarks to one answer.
        public static final int MOST = 3;

        /// Refuses a flood of remarks.
        public Remarks {
            strength = List.copyOf(strength);
            fixes = List.copyOf(fixes);
            if (strength.size() > 1 || strength.size() + fixes.size() > MOST) {
                throw new IllegalArgumentException("at most " + MOST + " remarks, one strength");
            }
        }
    }

    /// Where the answer stands on an anchored scale.
    ///
    /// @param value 1 to 5; 0 where the answer cannot be placed
    /// @param reasons why, in words
    public record Level(int value, List<String> reasons) {
        /// No level is given.
        public static final Level NONE = new Level(0, List.of());

        /// Refuses other levels.
        public Level {
            reasons = List.copyOf(reasons);
            if (value < 0 || value > 5) {
                throw new IllegalArgumentException("level is " + value + ", must be 0 to 5");
            }
        }
    }

    /// What to look at before the answer is kept or believed.
    ///
    /// @param patientDetails words that may point to a patient
    /// @param figures figures of speech: pace, pauses, fillers, as sentences; empty where typed
    /// @param hearing a sentence about how well it was heard; empty where all is well
    /// @param fillersPerMinute about how many; negative where nothing was counted
    public record Care(
            List<String> patientDetails,
            List<String> figures,
            String hearing,
            int fillersPerMinute) {

        /// Copies the lists in.
        public Care {
            patientDetails = List.copyOf(patientDetails);
            figures = List.copyOf(figures);
        }
    }

    /// Copies the lists in.
    public CoachReply {
        sentences = List.copyOf(sentences);
        parts = List.copyOf(parts);
        gaps = Set.copyOf(gaps);
        checklist = List.copyOf(checklist);
    }

    /// Ids of the parts that are surely missing.
    public List<String> missing() {
        return parts.stream()
                .filter(part -> part.presence() == Presence.MISSING)
                .map(PartHeard::id)
                .toList();
    }
}
