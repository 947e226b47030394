package org.smartpick.cli.match;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.advice.match.MatchFiles.Form;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.Parsed;
import org.smartpick.match.MatchReading;

/// The market that a command is given: one file of it, or two files of preferences.
final class MarketSource {
    private MarketSource() {}

    /// Reads a market.
    ///
    /// @param file the market, or the applicants' preferences when `programs` is given
    /// @param programs the programs' preferences
    static MatchReading read(MatchFiles files, Path file, @Nullable Path programs)
            throws IOException {
        if (InputFile.market("FILE", file).checked() instanceof Parsed.Refused<Path> wrong) {
            return new MatchReading.Refused(List.of(wrong.problem()));
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            if (programs == null) {
                return files.read(name(file), bytes);
            }
            if (InputFile.market("--programs", programs).checked()
                    instanceof Parsed.Refused<Path> wrong) {
                return new MatchReading.Refused(List.of(wrong.problem()));
            }
            try (InputStream others = Files.newInputStream(programs)) {
                return files.readPreferences(
                        new MatchFiles.Named(name(file), bytes),
                        new MatchFiles.Named(name(programs), others));
            }
        }
    }

    /// The name of a file without its folders.
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// The form that the name of a file asks for; text when it says nothing.
    static Form form(Path file) {
        String name = name(file);
        if (name.endsWith(".json")) {
            return Form.JSON;
        }
        return name.endsWith(".csv") ? Form.CSV : Form.TEXT;
    }
}
