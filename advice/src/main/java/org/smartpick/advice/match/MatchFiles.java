package org.smartpick.advice.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.MatchReading;

/// Files of markets and outcomes; their forms are described in docs/match-file.md.
public interface MatchFiles {

    /// How a file is written.
    enum Form {
        /// Lines of text.
        TEXT,
        /// Comma-separated values.
        CSV,
        /// JSON.
        JSON
    }

    /// Reads a market in any of the forms; the first letters tell which one it is.
    ///
    /// @param name name of the file, for messages
    /// @param file its bytes in UTF-8; is not closed
    MatchReading read(String name, InputStream file) throws IOException;

    /// Reads a market from two files of preferences as PrefLib writes them.
    ///
    /// @param applicants one line a list of programs
    /// @param programs one line a list of applicants, its count being the positions
    MatchReading readPreferences(Named applicants, Named programs) throws IOException;

    /// Reads an outcome of a market, as JSON or as comma-separated values.
    Reading<BroughtOutcome> readOutcome(MatchProblem problem, String name, InputStream file)
            throws IOException;

    /// Writes a market; does not close the stream.
    void write(MatchProblem problem, Form form, OutputStream out) throws IOException;

    /// Writes an outcome with its proof, as JSON or as comma-separated values; does not close the
    /// stream.
    void writeOutcome(MatchReport report, Form form, OutputStream out) throws IOException;

    /// A file with its name.
    ///
    /// @param name for messages
    /// @param file its bytes; is not closed
    record Named(String name, InputStream file) {}
}
