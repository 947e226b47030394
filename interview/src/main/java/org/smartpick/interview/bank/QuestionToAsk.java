package org.smartpick.interview.bank;

/// A question that an applicant can ask a program.
///
/// @param id its key, for example `ASK-01`
/// @param topic what it is about, for example `informatics`
/// @param whom whom to ask: `all`, `residents`, `clinical informatics`
/// @param text its words
/// @param why why it works
/// @param avoid what to keep out; may be empty
public record QuestionToAsk(
        String id, String topic, String whom, String text, String why, String avoid) {}
