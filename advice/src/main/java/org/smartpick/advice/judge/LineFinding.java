package org.smartpick.advice.judge;

import java.util.List;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.domain.program.Program;

/// What became of one line of a list: nothing is dropped without a word.
public sealed interface LineFinding {

    /// The line as it was brought.
    BroughtLine line();

    /// The line names this program, which is counted.
    ///
    /// @param line the line
    /// @param program the program
    record Found(BroughtLine line, Program program) implements LineFinding {}

    /// The line names a program that an earlier line named already.
    ///
    /// @param line the line
    /// @param program the program
    /// @param firstLine number of the earlier line
    record Repeated(BroughtLine line, Program program, int firstLine) implements LineFinding {}

    /// The line names a program that is not counted.
    ///
    /// @param line the line
    /// @param program the program
    /// @param why why not, in a sentence
    record NotCounted(BroughtLine line, Program program, String why) implements LineFinding {}

    /// The line could mean several programs.
    ///
    /// @param line the line
    /// @param programs which ones
    record Unclear(BroughtLine line, List<Program> programs) implements LineFinding {
        /// Copies the programs.
        public Unclear {
            programs = List.copyOf(programs);
        }
    }

    /// The line names no program that we know.
    ///
    /// @param line the line
    /// @param nearest programs whose names come nearest, the nearest first
    record Unknown(BroughtLine line, List<Program> nearest) implements LineFinding {
        /// Copies the programs.
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
