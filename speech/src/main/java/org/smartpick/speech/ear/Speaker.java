package org.smartpick.speech.ear;

import java.io.PrintStream;

/// In the process that hears: what it says to the program, a line at a time. Safe for several
/// threads.
final class Speaker {
    private final PrintStream out;

    Speaker(PrintStream out) {
        this.out = out;
    }

    synchronized void say(int answer, char word, String text) {
        out.print(answer + " " + word + " " + text.replace('\n', ' ') + "\n");
        out.flush();
    }
}
