package org.smartpick.interview.drill;

/// A question that a program may not or should not ask, and a calm way to answer it. Information,
/// not legal advice.
///
/// @param id its key, for example `PRO-01`
/// @param topic what it is about
/// @param example how it is asked
/// @param status whether it is forbidden, and by which rule
/// @param why why it is
/// @param answer one possible answer
/// @param source address of the rule
public record ProhibitedQuestion(
        String id,
        String topic,
        String example,
        String status,
        String why,
        String answer,
        String source) {}
