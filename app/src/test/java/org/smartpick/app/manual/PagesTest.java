package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of the manual are there, lead somewhere, and are short.
class PagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Manual.root());
                Stream<Path> docs = Files.walk(Manual.root().resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFilesThatAreThere(Path page) throws IOException {
        Matcher links = LINK.matcher(Files.readString(page));
        while (links.find()) {
            if (!links.group(1).contains("://")) {
                assertThat(page.resolveSibling(links.group(1)))
                        .as("link of " + page.getFileName())
                        .exists();
            }
        }
    }

    @Test
    void theChangelogHasAPlaceForWhatIsNotReleased() throws IOException {
        assertThat(Manual.text("CHANGELOG.md").lines()).contains("## Unreleased");
    }

    @Test
    void theArchitectureFitsOnAPageAndNamesEveryRoom() throws IOException {
        String page = Manual.text("ARCHITECTURE.md");
        assertThat(page.lines().count()).isLessThanOrEqualTo(80);
        try (Stream<Path> folders = Files.list(Manual.root())) {
            List<String> rooms =
                    folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                            .map(folder -> folder.getFileName().toString())
                            .toList();
            assertThat(rooms)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(room -> assertThat(page).contains(room));
        }
    }

    @Test
    void everyDecisionSaysWhatItCostsAndWhenItWasWrong() throws IOException {
        try (Stream<Path> decisions = Files.list(Manual.root().resolve("docs/decisions"))) {
            assertThat(decisions.toList())
                    .isNotEmpty()
                    .allSatisfy(page ->
                            assertThat(Files.readString(page))
                                    .contains(
                                            "**Question.**",
                                            "**Options.**",
                                            "**Choice.**",
                                            "**Cost.**",
                                            "wrong"));
        }
    }

    @Test
    void theReadmeHasCommandsThatAreRun() throws IOException {
        assertThat(Manual.commandsToRun(Manual.text("README.md")))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).startsWith("./smartpick "));
    }
}
