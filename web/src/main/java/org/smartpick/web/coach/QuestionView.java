package org.smartpick.web.coach;

import java.util.List;
import java.util.Optional;
import org.smartpick.advice.coach.KeepFrames.Filled;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.PersonaAdvice;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.story.Story;

/// One question as its page shows it.
///
/// @param question the question
/// @param structure the shape of its answer
/// @param root the question that it is another wording of; itself for most
/// @param tried whether what the interviewer is after may be shown
/// @param rubric what answers are looked at for
/// @param stories hers that can serve here
/// @param helps what helps to begin
public record QuestionView(
        Question question,
        Structure structure,
        Question root,
        Tried tried,
        List<RubricElement> rubric,
        List<Story> stories,
        Helps helps) {

    /// Whether she has tried it once.
    public enum Tried {
        YES,
        NOT_YET
    }

    /// What helps to begin.
    ///
    /// @param frame the frame with her words; empty where there is none
    /// @param branches whether the frame depends on whether she has technical skills
    /// @param thread her aim in words; empty where she has none
    /// @param facts facts of hers that belong here
    /// @param hers what somebody like her is told besides
    public record Helps(
            Optional<Filled> frame,
            boolean branches,
            String thread,
            List<String> facts,
            Hers hers) {}

    /// What somebody like her is told besides what everybody is told.
    ///
    /// @param who her personas, in words
    /// @param tips before the answer
    /// @param looks what her answer is looked at for besides
    public record Hers(String who, List<String> tips, List<PersonaAdvice.Row> looks) {
        /// Copies the lists.
        public Hers {
            tips = List.copyOf(tips);
            looks = List.copyOf(looks);
        }
    }

    /// Whether what the interviewer is after may be shown.
    public boolean shown() {
        return tried == Tried.YES;
    }

    /// Whether it is another wording of another question.
    public boolean another() {
        return !root.id().equals(question.id());
    }

    /// Whether it is one of her own.
    public boolean own() {
        return question.id().startsWith("OWN-");
    }

    /// What a part should take here: its own seconds where the question's target is that of the
    /// structure, otherwise its share of the target.
    public Seconds seconds(Part part) {
        return question.target().equals(structure.answer())
                ? part.seconds()
                : part.within(question.target());
    }

    /// Whether a frame was begun and a bracket is still open: then the answer is not rehearsed yet.
    public boolean blocked() {
        return helps.frame().filter(filled -> !filled.listHolding().isEmpty()).isPresent();
    }

    /// The frame, for the template.
    public List<Filled> frames() {
        return helps.frame().stream().toList();
    }

    /// A bracket without its brackets.
    public static String plain(String slot) {
        return slot.substring(1, slot.length() - 1);
    }
}
