package org.smartpick.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.e2e.Visit.Manner;

/// How long a list takes from the hand to the eye: the money slider is dragged in a real browser,
/// and each move is timed from its input event to the second frame after the new list stands in the
/// page. It is a measurement, not a test: how it is run stands in the README of this room.
final class PaintingTime {

    private static final int WARM_UP = 15;
    private static final int MOVES = 60;
    private static final int TURN = 15;
    private static final double STEP_PIXELS = 2;

    /// Notes for each move when it began, was sent, answered, swapped in and painted.
    private static final String WATCH =
            """
            () => {
              window.moves = []; let now = null;
              document.addEventListener('input', e => { now = {begun: e.timeStamp}; }, true);
              document.body.addEventListener('htmx:beforeSend', () => { if (now) now.sent = performance.now(); });
              document.body.addEventListener('htmx:beforeSwap', () => { if (now) now.answered = performance.now(); });
              document.body.addEventListener('htmx:afterSettle', e => {
                if (!now || !now.answered || now.swapped) return;
                const move = now; move.swapped = performance.now();
                requestAnimationFrame(() => requestAnimationFrame(() => {
                  move.painted = performance.now(); window.moves.push(move); }));
              });
            }
            """;

    private PaintingTime() {}

    /// Measures with two specialties and with one, and prints the middle and the slow end.
    public static void main(String[] args) throws IOException {
        Path workspace = Files.createTempDirectory("smartpick-painting");
        try (RunningProgram program = RunningProgram.start(workspace);
                Chrome chrome = Chrome.start()) {
            try (Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
                visit.page().locator("button[name=example][value=us-img]").click();
                visit.page().waitForURL("**/list");
                measure(visit, "as the example has it");
                visit.open("/you/wishes");
                visit.page()
                        .waitForResponse(
                                response -> response.request().method().equals("POST"),
                                () ->
                                        visit.page()
                                                .locator("[name='wishes.specialties[1].name']")
                                                .selectOption(""));
                visit.open("/list");
                measure(visit, "with one specialty");
            }
        }
    }

    private static void measure(Visit visit, String what) {
        Page page = visit.page();
        page.evaluate(WATCH);
        BoundingBox box = page.locator("[name='limits.budget_usd']").boundingBox();
        double y = box.y + box.height / 2;
        double value = Double.parseDouble(page.locator("[name='limits.budget_usd']").inputValue());
        double most =
                Double.parseDouble(page.locator("[name='limits.budget_usd']").getAttribute("max"));
        double x = box.x + 8 + (box.width - 16) * value / most;
        page.mouse().move(x, y);
        page.mouse().down();
        List<double[]> times = new ArrayList<>();
        for (int move = 0; move < WARM_UP + MOVES; move++) {
            int done = move;
            page.mouse().move(x + STEP_PIXELS * away(move + 1), y);
            page.waitForFunction("n => window.moves.length > n", done);
            if (move >= WARM_UP) {
                times.add(move(page));
            }
        }
        page.mouse().up();
        report(what, page, times);
    }

    /// To and fro, never twice at the same place.
    private static int away(int move) {
        int place = move % (2 * TURN);
        return place <= TURN ? place : 2 * TURN - place;
    }

    private static double[] move(Page page) {
        List<?> parts =
                (List<?>)
                        page.evaluate(
                                "() => { const m = window.moves.at(-1); return [m.sent - m.begun, m.answered - m.sent,"
                                        + " m.swapped - m.answered, m.painted - m.swapped, m.painted - m.begun]; }");
        return parts.stream().mapToDouble(part -> ((Number) part).doubleValue()).toArray();
    }

    private static void report(String what, Page page, List<double[]> times) {
        String looked = page.locator("section[aria-label='What this stands on']").innerText();
        System.out.printf(
                Locale.ROOT,
                "%s (%s), %d moves, load %.1f%n",
                what,
                looked.replaceAll("(?s).*?([\\d,]+ programs) were looked at.*", "$1"),
                times.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        String[] names = {"waiting", "answer", "swap", "paint", "input to painted"};
        for (int part = 0; part < names.length; part++) {
            int at = part;
            double[] sorted = times.stream().mapToDouble(move -> move[at]).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "  %-18s median %6.1f ms   95 of 100 under %6.1f ms%n",
                    names[part],
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)]);
        }
    }
}
