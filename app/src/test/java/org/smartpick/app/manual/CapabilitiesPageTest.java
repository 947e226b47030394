package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every capability stands on its page once, with tests that are really there.
class CapabilitiesPageTest {
    private static final String PAGE = "docs/coach-capabilities.md";
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyCapabilityStandsThereOnceWithATestOrTheWordsNotYet() throws IOException {
        List<List<String>> rows =
                Manual.rows(Manual.text(PAGE), "# What the coach and the list must be able to do");
        List<String> wanted =
                Stream.concat(
                                IntStream.rangeClosed(1, 62).mapToObj("G%02d"::formatted),
                                IntStream.rangeClosed(1, 13).mapToObj("O%02d"::formatted))
                        .toList();
        assertThat(rows).extracting(List::getFirst).containsExactlyElementsOf(wanted);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.get(2))
                                .as(row.getFirst())
                                .matches("(?s).*`\\w+#\\w+`.*|not yet"));
    }

    @Test
    void everyNamedTestIsThere() throws IOException {
        Map<String, String> sources = testSources();
        List<String> missing = new ArrayList<>();
        for (MatchResult named : NAMED.matcher(Manual.text(PAGE)).results().toList()) {
            String source = sources.getOrDefault(named.group(1), "");
            if (!source.contains("void " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> rooms = Files.list(Manual.root())) {
            for (Path tests : rooms.map(room -> room.resolve("src/test/java")).toList()) {
                if (Files.isDirectory(tests)) {
                    read(tests, sources);
                }
            }
        }
        return sources;
    }

    private static void read(Path tests, Map<String, String> sources) throws IOException {
        try (Stream<Path> files = Files.walk(tests)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString();
                sources.merge(
                        name.substring(0, name.length() - ".java".length()),
                        Files.readString(file),
                        String::concat);
            }
        }
    }
}
