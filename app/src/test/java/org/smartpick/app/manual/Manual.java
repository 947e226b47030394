package org.smartpick.app.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The documents of the repository, as the tests read them.
final class Manual {
    private Manual() {}

    /// The root folder of the repository.
    static Path root() {
        Path given = Path.of(System.getProperty("smartpick.root", ".."));
        return given.toAbsolutePath().normalize();
    }

    /// The text of a document.
    static String text(String path) throws IOException {
        return Files.readString(root().resolve(path));
    }

    /// The cells of all table rows below a heading, without the head of the table.
    static List<List<String>> rows(String document, String heading) {
        List<String> lines = document.lines().toList();
        int start = lines.indexOf(heading);
        if (start < 0) {
            throw new AssertionError("no heading '" + heading + "'");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(start + 1, lines.size())) {
            if (line.startsWith("#")) {
                break;
            }
            if (line.startsWith("|")) {
                rows.add(cells(line));
            }
        }
        return rows.size() < 3 ? List.of() : rows.subList(2, rows.size());
    }

    /// The lines of every code block that follows the mark `<!-- run -->`.
    static List<String> commandsToRun(String document) {
        List<String> commands = new ArrayList<>();
        boolean marked = false;
        boolean inside = false;
        for (String line : document.lines().toList()) {
            if (line.strip().equals("<!-- run -->")) {
                marked = true;
            } else if (marked && line.startsWith("```")) {
                marked = !inside;
                inside = !inside;
            } else if (inside && !line.isBlank()) {
                commands.add(line.strip());
            }
        }
        return commands;
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
