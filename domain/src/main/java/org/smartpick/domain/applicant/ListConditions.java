package org.smartpick.domain.applicant;

import java.util.stream.Stream;
import org.smartpick.domain.Answer;

/// Conditions on the whole list, beside money and number; each may be left open.
///
/// @param mostPerState most programs in one state, 1 or more
/// @param mostPerInstitution most programs of one sponsoring institution, 1 or more
/// @param leastLikely least number of likely programs, 0 or more
public record ListConditions(
        Answer<Integer> mostPerState,
        Answer<Integer> mostPerInstitution,
        Answer<Integer> leastLikely) {

    /// No conditions.
    public static final ListConditions NONE =
            new ListConditions(Answer.open(), Answer.open(), Answer.open());

    /// Refuses negative numbers.
    public ListConditions {
        if (Stream.of(mostPerState, mostPerInstitution, leastLikely)
                .flatMap(answer -> answer.find().stream())
                .anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a condition on the list has a negative number");
        }
    }
}
