package org.smartpick.app.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.smartpick.domain.FieldProblem;

/// A settings file: `name = value` a line in UTF-8, `#` starts a comment line, blank lines are
/// skipped, nothing is escaped.
///
/// @param entries what the file sets, by name
/// @param problems lines that say nothing, or the same thing twice
record SettingsFile(SequencedMap<String, Entry> entries, List<FieldProblem> problems) {

    /// Name of the file in the data folder.
    static final String NAME = "smartpick.conf";

    private static final long MOST_BYTES = 64 * 1024;

    /// One line that sets something.
    ///
    /// @param text the value as written
    /// @param line number of the line, from 1
    record Entry(String text, int line) {}

    /// A file that sets nothing.
    static SettingsFile empty() {
        return new SettingsFile(new LinkedHashMap<>(), List.of());
    }

    /// Reads a file of at most 64 KB; a missing or unreadable one is a problem of `field`.
    static SettingsFile read(Path file, String field) {
        try {
            if (!Files.isRegularFile(file)) {
                return refused(field, file, "is no file", "give the path of a settings file");
            }
            if (Files.size(file) > MOST_BYTES) {
                return refused(
                        field,
                        file,
                        "is larger than 64 KB",
                        "a settings file has a line a setting");
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return refused(field, file, "is not written in UTF-8", "save it as UTF-8 text");
        } catch (IOException e) {
            return refused(field, file, "cannot be read", "check the permissions of the file");
        }
    }

    /// Reads the text of a file.
    static SettingsFile parse(String text) {
        SequencedMap<String, Entry> entries = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                problems.add(
                        problem(
                                i,
                                line,
                                "sets nothing",
                                "write name = value, for example port = 8427"));
                continue;
            }
            String name = line.substring(0, equals).strip();
            Entry entry = new Entry(line.substring(equals + 1).strip(), i + 1);
            if (entries.putIfAbsent(name, entry) != null) {
                problems.add(
                        problem(i, line, "sets " + name + " again", "keep one of the two lines"));
            }
        }
        return new SettingsFile(entries, List.copyOf(problems));
    }

    private static FieldProblem problem(int index, String line, String problem, String remedy) {
        return new FieldProblem("settings file, line " + (index + 1), line, problem, remedy);
    }

    private static SettingsFile refused(String field, Path file, String problem, String remedy) {
        return new SettingsFile(
                new LinkedHashMap<>(),
                List.of(new FieldProblem(field, file.toString(), problem, remedy)));
    }
}
