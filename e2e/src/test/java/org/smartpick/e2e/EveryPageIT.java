package org.smartpick.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartpick.e2e.Visit.Manner;

/// Every page, light and dark: the accessibility rules find nothing, the browser's policy is never
/// broken, nothing is asked of another machine.
class EveryPageIT extends Journey {
    private static final List<String> WAYS =
            List.of("three", "mock", "one-way", "stations", "red-flags", "prohibited", "mentor");

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
                "/practice",
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
                "/practice/proof",
                "/sound",
                "/sound/calibration",
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

    /// Pages that are there only while somebody practices: each way of practice with its first
    /// question, the sheet for the other person on the screen and as it is printed, the end.
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isOpenToEverybodyWhilePracticing(ColorScheme scheme) {
        try (Visit visit = visitWithExample(Manner.USUAL.withScheme(scheme))) {
            List<String> found = new ArrayList<>();
            for (String mode : WAYS) {
                String session = begin(visit, mode);
                found.addAll(violations(visit, mode));
                if (mode.equals("mentor")) {
                    found.addAll(sheet(visit, session));
                }
                if (mode.equals("three")) {
                    found.addAll(answerOne(visit, session));
                }
                leaveOutAll(visit);
                found.addAll(violations(visit, mode + ", over"));
            }
            Assertions.assertThat(found).isEmpty();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    /// Begins a way of practice on its page; gives the address of the session.
    private static String begin(Visit visit, String mode) {
        visit.open("/practice");
        visit.page().locator("button[name=mode][value=" + mode + "]").click();
        visit.page().waitForURL("**/practice/sessions/**");
        Assertions.assertThat(visit.page().locator(".rooms [aria-current=page]").innerText())
                .isEqualTo("Practice");
        return visit.page().url();
    }

    /// A finished answer with everything about it opened, on the screen and as it is printed.
    private static List<String> answerOne(Visit visit, String session) {
        visit.page()
                .locator("#answer")
                .fill(
                        "I grew up in Edison and studied in Grenada. I learned to work with few"
                                + " means. I want to train where records are used well.");
        visit.page().getByText("Hear what the coach says").click();
        visit.page().waitForURL("**/practice/tries/**");
        visit.page().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        List<String> found = new ArrayList<>(violations(visit, "answer"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        found.addAll(violations(visit, "printed answer"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        visit.page().navigate(session);
        return found;
    }

    private static List<String> sheet(Visit visit, String session) {
        visit.page().navigate(session + "/sheet");
        List<String> found = new ArrayList<>(violations(visit, "sheet"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Assertions.assertThat(visit.page().locator(".rooms").isVisible()).isFalse();
        found.addAll(violations(visit, "printed sheet"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        visit.page().navigate(session);
        return found;
    }

    private static void leaveOutAll(Visit visit) {
        Locator skip = visit.page().locator("form[action$='/skip'] button");
        while (skip.count() > 0) {
            skip.click();
            visit.page().waitForLoadState();
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
