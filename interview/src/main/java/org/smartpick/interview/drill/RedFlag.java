package org.smartpick.interview.drill;

import org.smartpick.interview.bank.Seconds;

/// Something in a file that programs ask about, and how to speak of it.
///
/// @param id its key, for example `RF-01`
/// @param name what it is
/// @param questionId the question that it is asked by
/// @param worry what they worry about
/// @param say what to say
/// @param proof what shows that it is over
/// @param avoid what to leave out
/// @param target seconds of the answer
public record RedFlag(
        String id,
        String name,
        String questionId,
        String worry,
        String say,
        String proof,
        String avoid,
        Seconds target) {}
