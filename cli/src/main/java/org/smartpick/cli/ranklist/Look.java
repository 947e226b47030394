package org.smartpick.cli.ranklist;

/// How an answer is written.
enum Look {
    /// For reading.
    TEXT,
    /// For a program.
    JSON
}
