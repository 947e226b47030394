package org.smartpick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartpick.e2e.Visit.Manner;

/// A rank list from the first program to the joint list of a couple.
class RankListJourneyIT extends Journey {

    private static void begin(Visit visit) {
        Page page = visit.page();
        visit.open("/rank-list/add");
        List<Locator> boxes = page.locator("input[name=program]").all();
        assertThat(boxes).hasSizeGreaterThan(4);
        for (Locator box : boxes.subList(0, 5)) {
            box.check();
        }
        page.locator("button:has-text('Put them on the list')").click();
        page.waitForURL("**/rank-list");
    }

    private static String key(Visit visit) {
        return visit.page().locator("ol.ranks > li").first().getAttribute("data-key");
    }

    private static List<String> order(Visit visit) {
        return visit.page().locator("ol.ranks > li .name").allInnerTexts();
    }

    @Test
    void movesByButtonsKeysAndPositionAndBringsBackAnEarlierOrder() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            begin(visit);
            Page page = visit.page();
            visit.open("/rank-list/history");
            int versions = page.locator("ol.kept > li").count();
            visit.open("/rank-list");
            List<String> before = order(visit);
            page.locator("ol.ranks > li >> nth=4").locator("button[value=top]").click();
            page.waitForCondition(() -> order(visit).getFirst().equals(before.get(4)));
            page.locator("ol.ranks > li >> nth=0").locator("button[value=down]").focus();
            page.keyboard().press("Alt+ArrowDown");
            page.waitForCondition(() -> order(visit).get(1).equals(before.get(4)));
            assertThat(page.locator("h1").innerText()).contains("would match");
            visit.open("/rank-list/history");
            assertThat(page.locator("ol.kept > li").all()).hasSize(versions + 2);
            assertThat(page.content()).contains("moved from rank 5 to 1");
            page.locator("button[aria-label='Bring back version " + versions + "']").click();
            page.waitForURL("**/rank-list");
            assertThat(order(visit)).isEqualTo(before);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void movesByDragging() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            begin(visit);
            Page page = visit.page();
            List<String> before = order(visit);
            BoundingBox from = page.locator("ol.ranks > li >> nth=2").boundingBox();
            BoundingBox to = page.locator("ol.ranks > li >> nth=0").boundingBox();
            page.mouse().move(from.x + 12, from.y + 12);
            page.mouse().down();
            for (int step = 1; step <= 20; step++) {
                page.mouse().move(from.x + 12, from.y + 12 + (to.y - 4 - from.y) * step / 20);
                page.waitForTimeout(20);
            }
            page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.mouse().up());
            List<String> wanted = new ArrayList<>(before);
            wanted.addFirst(wanted.remove(2));
            visit.open("/rank-list");
            assertThat(order(visit)).isEqualTo(wanted);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isOpenToEverybody(ColorScheme scheme) {
        try (Visit visit = visitWithExample(Manner.USUAL.withWidth(390).withScheme(scheme))) {
            begin(visit);
            List<String> found = new ArrayList<>();
            for (String path :
                    List.of(
                            "/rank-list?program=" + key(visit) + "&rank=3",
                            "/rank-list/add",
                            "/rank-list/order",
                            "/rank-list/replay",
                            "/rank-list/history",
                            "/rank-list/couple")) {
                visit.open(path);
                new AxeBuilder(visit.page())
                        .analyze()
                        .getViolations()
                        .forEach(rule ->
                                found.add(
                                        path
                                                + " "
                                                + rule.getId()
                                                + " "
                                                + rule.getNodes().getFirst().getHtml()));
                int width = (int) visit.page().evaluate("document.documentElement.scrollWidth");
                assertThat(width).as("width of %s", path).isLessThanOrEqualTo(390);
            }
            assertThat(found).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void worksWithoutScript() {
        try (Visit visit = visitWithExample(Manner.USUAL.withoutScript())) {
            begin(visit);
            List<String> before = order(visit);
            visit.page().locator("ol.ranks > li >> nth=1").locator("button[value=up]").click();
            assertThat(order(visit).getFirst()).isEqualTo(before.get(1));
            visit.open("/rank-list/replay");
            assertThat(visit.page().locator("h1").innerText()).contains("The Match on your list");
        }
    }

    @Test
    void answersTwoAtATimeReplaysAndThinksAMoveThrough() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            begin(visit);
            Page page = visit.page();
            visit.open("/rank-list/order");
            page.locator(".versus form >> nth=1").locator("button").click();
            page.waitForURL("**/rank-list/order");
            assertThat(page.content()).contains("You have given 1 answer.");
            assertThat(page.content()).contains("Your list and your answers do not agree");
            visit.open("/rank-list/replay?season=4");
            assertThat(page.locator("figure.seats rect").count()).isPositive();
            while (page.locator("a:has-text('Next step')").count() > 0) {
                page.locator("a:has-text('Next step')").click();
            }
            assertThat(page.content()).contains("Everybody has asked");
            visit.open("/rank-list");
            page.locator("#move-rank").selectOption("4");
            page.locator("button:has-text('Show what changes')").click();
            assertThat(page.content()).contains("the chance to match stays the same");
        }
    }

    @Test
    void joinsTwoSidesByAFile() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            begin(visit);
            Page page = visit.page();
            visit.open("/rank-list/couple");
            Download side =
                    page.waitForDownload(() -> page.locator("a:has-text('Save my side')").click());
            page.locator("#side-file").setInputFiles(side.path());
            page.locator("button:has-text('Bring it')").click();
            assertThat(page.locator("h1").innerText()).contains("would both match");
            assertThat(page.content()).contains("No pair stands on the list twice");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.locator("button:has-text('Delete my partner')").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("A joint rank list");
        }
    }
}
