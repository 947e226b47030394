package org.smartpick.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartpick.e2e.Visit.Manner;

/// How long a list takes from the hand to the eye: the money slider is dragged in a real browser,
/// and each move is timed from its input event to the second frame after the new list stands in the
/// page. Beside the clock, which a busy machine stretches, stands the processor time of the page's
/// main thread and of the program. It is a measurement, not a test: how it is run stands in the
/// README of this room.
final class PaintingTime {

    private static final int WARM_UP = 25;
    private static final int MOVES = 100;
    private static final int RELEASES = 20;
    private static final int TURN = 15;
    private static final double STEP_PIXELS = 2;

    private static final List<String> PARTS =
            List.of("waiting", "answer", "swap", "paint", "%s to painted");

    /// What the main thread does, as the browser's own clock of that thread counts it.
    private static final Map<String, String> WORK =
            Map.of(
                    "TaskDuration", "all",
                    "ScriptDuration", "script and parsing",
                    "LayoutDuration", "layout",
                    "RecalcStyleDuration", "style");

    /// Notes for each move, and each letting go, when it began, was sent, answered, swapped in and
    /// painted.
    private static final String WATCH =
            """
            () => {
              window.moves = []; let now = null;
              for (const kind of ['input', 'change'])
                document.addEventListener(kind, e => { now = {begun: e.timeStamp}; }, true);
              document.body.addEventListener('htmx:beforeSend', () => { if (now) now.sent = performance.now(); });
              document.body.addEventListener('htmx:beforeSwap', e => {
                if (now) { now.answered = performance.now(); now.characters = e.detail.serverResponse.length; }
              });
              document.body.addEventListener('htmx:afterSettle', () => {
                if (!now || !now.answered || now.swapped) return;
                const move = now; move.swapped = performance.now();
                requestAnimationFrame(() => requestAnimationFrame(() => {
                  move.painted = performance.now(); window.moves.push(move); }));
              });
            }
            """;

    private static final String LAST =
            "() => { const m = window.moves.at(-1); return [m.sent - m.begun, m.answered - m.sent,"
                    + " m.swapped - m.answered, m.painted - m.swapped, m.painted - m.begun,"
                    + " m.characters]; }";

    private final RunningProgram program;
    private final Visit visit;

    private PaintingTime(RunningProgram program, Visit visit) {
        this.program = program;
        this.visit = visit;
    }

    /// Measures with two specialties and with one, and prints the middle and the slow end.
    public static void main(String[] args) throws IOException {
        Path workspace = Files.createTempDirectory("smartpick-painting");
        try (RunningProgram program = RunningProgram.start(workspace);
                Chrome chrome = Chrome.start();
                Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            PaintingTime painting = new PaintingTime(program, visit);
            visit.page().locator("button[name=example][value=us-img]").click();
            visit.page().waitForURL("**/list");
            painting.measure("as the example has it");
            visit.open("/you/wishes");
            visit.page()
                    .waitForResponse(
                            response -> response.request().method().equals("POST"),
                            () ->
                                    visit.page()
                                            .locator("[name='wishes.specialties[1].name']")
                                            .selectOption(""));
            visit.open("/list");
            painting.measure("with one specialty");
        }
    }

    private void measure(String what) {
        Page page = visit.page();
        page.evaluate(WATCH);
        CDPSession browser = page.context().newCDPSession(page);
        JsonObject clock = new JsonObject();
        clock.addProperty("timeDomain", "threadTicks");
        browser.send("Performance.enable", clock);
        BoundingBox box = page.locator("[name='limits.budget_usd']").boundingBox();
        double y = box.y + box.height / 2;
        double value = Double.parseDouble(page.locator("[name='limits.budget_usd']").inputValue());
        double most =
                Double.parseDouble(page.locator("[name='limits.budget_usd']").getAttribute("max"));
        double x = box.x + 8 + (box.width - 16) * value / most;
        page.mouse().move(x, y);
        page.mouse().down();
        List<double[]> times = new ArrayList<>();
        Map<String, Double> before = Map.of();
        Duration program = Duration.ZERO;
        for (int move = 0; move < WARM_UP + MOVES; move++) {
            if (move == WARM_UP) {
                before = work(browser);
                program = this.program.processorTime();
            }
            int done = move;
            page.mouse().move(x + STEP_PIXELS * away(move + 1), y);
            page.waitForFunction("n => window.moves.length > n", done);
            if (move >= WARM_UP) {
                times.add(move(page));
            }
        }
        Map<String, Double> after = work(browser);
        Duration spent = this.program.processorTime().minus(program);
        report(what, page, times);
        reportWork(before, after, spent);
        browser.detach();
        List<double[]> released = new ArrayList<>();
        for (int release = 0; release < RELEASES; release++) {
            int done = times.size() + WARM_UP + 2 * release;
            page.mouse().move(x + STEP_PIXELS * away(release + 1), y);
            page.waitForFunction("n => window.moves.length > n", done);
            page.mouse().up();
            page.waitForFunction("n => window.moves.length > n", done + 1);
            released.add(move(page));
            page.mouse().down();
        }
        page.mouse().up();
        report("let go", released);
    }

    /// To and fro, never twice at the same place.
    private static int away(int move) {
        int place = move % (2 * TURN);
        return place <= TURN ? place : 2 * TURN - place;
    }

    /// Seconds of processor time of the main thread since the page began, by kind of work.
    private static Map<String, Double> work(CDPSession browser) {
        Map<String, Double> work = new HashMap<>();
        for (JsonElement element :
                browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject metric = element.getAsJsonObject();
            work.put(metric.get("name").getAsString(), metric.get("value").getAsDouble());
        }
        return work;
    }

    private static double[] move(Page page) {
        List<?> parts = (List<?>) page.evaluate(LAST);
        return parts.stream().mapToDouble(part -> ((Number) part).doubleValue()).toArray();
    }

    private static void report(String what, Page page, List<double[]> times) {
        String looked = page.locator("section[aria-label='What this stands on']").textContent();
        System.out.printf(
                Locale.ROOT,
                "%s (%s), %d moves, load %.1f%n",
                what,
                looked.replaceAll("(?s).*?([\\d,]+ programs) were looked at.*", "$1"),
                times.size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        report("input", times);
        double[] characters = sorted(times, PARTS.size());
        System.out.printf(
                Locale.ROOT,
                "  %-18s median %6.0f characters%n",
                "the answer's size",
                characters[characters.length / 2]);
    }

    private static void report(String begin, List<double[]> times) {
        for (int part = 0; part < PARTS.size(); part++) {
            double[] sorted = sorted(times, part);
            System.out.printf(
                    Locale.ROOT,
                    "  %-18s median %6.1f ms   95 of 100 under %6.1f ms%n",
                    PARTS.get(part).formatted(begin),
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)]);
        }
    }

    private static double[] sorted(List<double[]> times, int part) {
        return times.stream().mapToDouble(move -> move[part]).sorted().toArray();
    }

    private static void reportWork(
            Map<String, Double> before, Map<String, Double> after, Duration program) {
        WORK.forEach((metric, words) ->
                System.out.printf(
                        Locale.ROOT,
                        "  main thread, %-20s mean %6.1f ms of processor time%n",
                        words,
                        1000
                                * (after.getOrDefault(metric, Double.NaN)
                                        - before.getOrDefault(metric, Double.NaN))
                                / MOVES));
        System.out.printf(
                Locale.ROOT,
                "  the program, all threads          mean %6.1f ms of processor time%n",
                program.toNanos() / 1e6 / MOVES);
    }
}
