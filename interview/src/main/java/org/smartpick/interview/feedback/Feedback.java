package org.smartpick.interview.feedback;

import java.util.List;
import java.util.Set;
import org.smartpick.interview.practice.Gap;
import org.smartpick.interview.reading.AnswerReading;

/// What the coach says about one answer.
///
/// @param reading what the answer holds
/// @param level how complete it is; not to be shown in the calm manner
/// @param strength what went well; always there
/// @param remarks at most three, the most important first; at most one in the calm manner
/// @param exercise the one next exercise
/// @param gaps what an interviewer would ask about next
public record Feedback(
        AnswerReading reading,
        Level level,
        Remark strength,
        List<Remark> remarks,
        String exercise,
        Set<Gap> gaps) {
    private static final int MOST = 3;

    /// Copies the collections; refuses more than three remarks.
    public Feedback {
        remarks = List.copyOf(remarks);
        gaps = Set.copyOf(gaps);
        if (remarks.size() > MOST) {
            throw new IllegalArgumentException("at most three remarks, were " + remarks.size());
        }
    }
}
