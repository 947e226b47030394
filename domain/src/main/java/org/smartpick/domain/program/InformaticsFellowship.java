package org.smartpick.domain.program;

import org.smartpick.domain.UsState;

/// A clinical informatics fellowship: two years after a core residency, with a match of its own.
///
/// @param id stable key in the dataset
/// @param name institution that offers it
/// @param city city
/// @param state state
/// @param lastSeenYear newest year for which a source names it
public record InformaticsFellowship(
        String id, String name, String city, UsState state, int lastSeenYear) {}
