package org.smartpick.cli;

/// How a command ended, for scripts. The table in `docs/exit-codes.md` lists them all.
public enum ExitCode {
    /// It did what was asked.
    DONE(0, "done"),
    /// A mistake of ours; the log has the details under the code that was printed.
    FAULT(1, "a mistake of SmartPick's own; the message has a short code, the log the details"),
    /// The person has something to mend: an option, a field of the profile, a file, a
    /// contradiction.
    TO_MEND(2, "something to mend: the message names the field, its value and the remedy"),
    /// The world was in the way: a disk, a damaged file, a port that is taken.
    WORLD(3, "the machine was in the way: disk, damaged file, port that is taken");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /// The number that the process ends with.
    public int code() {
        return code;
    }

    /// What it means, as the manual says it.
    public String meaning() {
        return meaning;
    }
}
