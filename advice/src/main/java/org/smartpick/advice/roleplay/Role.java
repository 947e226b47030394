package org.smartpick.advice.roleplay;

import java.util.Optional;
import org.smartpick.advice.port.RoleVoice.Reason;

/// The role-play of one session: what was agreed, and what the interviewer said last.
///
/// @param bearing how the interviewer speaks
/// @param sharing what the person lets the model read
/// @param last what was said last; empty before the first question
public record Role(Bearing bearing, Sharing sharing, Optional<Line> last) {

    /// What the person lets the model read in this session.
    public enum Sharing {
        /// The question and the follow-up only.
        QUESTION_ONLY,
        /// The text of the answer too, when a follow-up to it is put.
        WITH_ANSWER
    }

    /// What the interviewer said at one step.
    ///
    /// @param question id of the question
    /// @param followUp words of the follow-up in the bank; empty for the question itself
    /// @param words the interviewer's own words; empty where the bank's are used
    /// @param reason why the bank's are used; empty where they are not
    public record Line(String question, String followUp, String words, Optional<Reason> reason) {}

    /// A role that has said nothing yet.
    public static Role of(Bearing bearing, Sharing sharing) {
        return new Role(bearing, sharing, Optional.empty());
    }

    /// The same after something was said.
    Role with(Line line) {
        return new Role(bearing, sharing, Optional.of(line));
    }
}
