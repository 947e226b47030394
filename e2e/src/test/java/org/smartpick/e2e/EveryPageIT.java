package org.smartpick.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartpick.e2e.Visit.Manner;

/// Every page, light and dark: the accessibility rules find nothing, the browser's policy is never
/// broken, nothing is asked of another machine.
class EveryPageIT extends Journey {

    /// Every page of the product.
    static List<String> pages(String program) {
        return List.of(
                "/",
                "/you/you",
                "/you/exams",
                "/you/experience",
                "/you/wishes",
                "/you/limits",
                "/list",
                "/rank-list/add",
                "/rank-list",
                "/rank-list/order",
                "/rank-list/replay",
                "/rank-list/history",
                "/rank-list/couple",
                "/programs?specialty=Internal+Medicine&state=NJ",
                "/programs?q=nothing-is-called-so",
                program,
                "/method",
                "/data?kind=QuotaConflict",
                "/figures",
                "/practice/questions",
                "/practice/questions/CI-01",
                "/practice/drills",
                "/practice/stories",
                "/practice/stories/new",
                "/practice/plan",
                "/practice/research",
                program.replace("/programs/", "/practice/research/"),
                "/practice/ask",
                "/practice/honest",
                "/workspace",
                "/about",
                "/nowhere");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isOpenToEverybodyAndKeepsToItself(ColorScheme scheme) {
        try (Visit visit = visitWithExample(Manner.USUAL.withScheme(scheme))) {
            String program = firstProgram(visit);
            List<String> found = new ArrayList<>();
            for (String path : pages(program)) {
                visit.open(path);
                visit.page().waitForLoadState();
                found.addAll(violations(visit, path));
            }
            Assertions.assertThat(found).isEmpty();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    private static List<String> violations(Visit visit, String path) {
        AxeResults results = new AxeBuilder(visit.page()).analyze();
        Assertions.assertThat(results.getPasses()).as("rules that looked at %s", path).isNotEmpty();
        return results.getViolations().stream()
                .map(rule -> path + ": " + rule.getId() + " " + targets(rule))
                .toList();
    }

    private static String targets(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList()
                .toString();
    }
}
