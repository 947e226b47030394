package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;
import org.smartpick.domain.UsState;

/// Something that ties an applicant to a place.
///
/// @param state the state
/// @param city a city in it
/// @param kind what the tie is
public record Tie(UsState state, Answer<String> city, Answer<TieKind> kind) {}
