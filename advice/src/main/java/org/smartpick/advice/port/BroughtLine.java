package org.smartpick.advice.port;

import java.util.List;

/// A program as a line of a list names it that somebody brings.
///
/// @param line number of the line in the text, from 1
/// @param text the line as it stands there
/// @param names what could name the program, the surest first: ACGME numbers, then NRMP codes, then
///   the rest of the line; at least one
/// @param city city of the program; empty where the line has no place for it
/// @param state code or name of its state; empty where the line has no place for it
/// @param specialty its specialty; empty where the line has no place for it
public record BroughtLine(
        int line, String text, List<String> names, String city, String state, String specialty) {

    /// Copies the names; refuses a line that names nothing.
    public BroughtLine {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("line " + line + " names nothing");
        }
    }
}
