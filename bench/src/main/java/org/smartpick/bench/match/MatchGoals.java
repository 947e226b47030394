package org.smartpick.bench.match;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.match.MatchMeasure;
import org.smartpick.advice.match.MeasureMatch;
import org.smartpick.match.MatchEngine;
import org.smartpick.match.market.DrawnMarket;
import org.smartpick.match.market.MarketPlan;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.packed.PackedMatch;
import org.smartpick.match.stability.PackedCheck;

/// Measures the promises of the Match: time of a national market with and without couples beside the
/// textbook's way, growth from 1,000 to 500,000 applicants as a table and a picture, and how many of
/// a number of national markets are stable by the strict check.
public final class MatchGoals {
    private static final int[] SIZES = {1_000, 3_000, 10_000, 30_000, 50_000, 100_000, 200_000, 500_000};
    private static final double APPLICANTS_A_PROGRAM = 50_000 / 6_600.0;
    private static final double APPLICANTS_A_COUPLE = 40;
    private static final int NATIONAL = 50_000;

    private final PrintStream out;

    private MatchGoals(PrintStream out) {
        this.out = out;
    }

    /// Prints the tables; writes the picture when a file is named.
    ///
    /// @param arguments national markets to check, for example 100, and an SVG file, or nothing
    public static void main(String[] arguments) throws IOException {
        MatchGoals goals = new MatchGoals(System.out);
        int markets = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        List<GrowthPlot.Point> points = goals.growth();
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), GrowthPlot.svg(points));
        }
        goals.stability(markets);
    }

    private List<GrowthPlot.Point> growth() {
        say("| applicants | programs | couples | engine, best ms | first run ms | textbook ms | blocking |");
        say("|---|---|---|---|---|---|---|");
        List<GrowthPlot.Point> points = new ArrayList<>();
        for (int size : SIZES) {
            double singles = row(plan(size, 0, 1));
            double couples = row(plan(size, (int) (size / APPLICANTS_A_COUPLE), 1));
            points.add(new GrowthPlot.Point(size, singles, couples));
        }
        return points;
    }

    private static MarketPlan plan(int applicants, int couples, long seed) {
        int programs = (int) Math.round(applicants / APPLICANTS_A_PROGRAM);
        return new MarketPlan(applicants, programs, couples, MarketPlan.USUAL_LIST, seed);
    }

    private double row(MarketPlan plan) {
        MatchMeasure measure = new MeasureMatch().measure(plan);
        say(
                "| %,d | %,d | %,d | %.3f | %.2f | %.1f | %d |",
                plan.applicants(),
                plan.programs(),
                plan.couples(),
                measure.times().bestMillis(),
                measure.times().coldMillis(),
                measure.rival().millis(),
                measure.blocking());
        return measure.times().bestMillis();
    }

    private void stability(int markets) {
        int stable = 0;
        int first = 0;
        int unsettled = 0;
        for (int seed = 1; seed <= markets; seed++) {
            PackedMarket market = DrawnMarket.draw(plan(NATIONAL, 1_250, seed));
            PackedMatch match = MatchEngine.run(market);
            boolean clean =
                    PackedCheck.find(market, match.program(), match.firstYear()).isEmpty();
            stable += clean ? 1 : 0;
            first += match.way() == PackedMatch.Way.FIRST_ORDER ? 1 : 0;
            unsettled += match.unsettled().length;
        }
        say(
                "%d national markets with 1,250 couples: %d stable by the strict check, %d at the first order;"
                        + " %d couples left out in all",
                markets, stable, first, unsettled);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.US, format, values));
    }
}
