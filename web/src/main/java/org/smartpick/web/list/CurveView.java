package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.smartpick.portfolio.Portfolio.CurvePoint;
import org.smartpick.web.view.Words;

/// The curve of chance against number of applications, thinned to what a drawing and a table can
/// show.
///
/// @param points the points shown, rising
/// @param here number of applications of the present list
/// @param flattensAt number from which ten more applications add less than one of 100; 0 where the
///   curve ends before
/// @param feeSteps numbers after which an application costs more
public record CurveView(List<CurvePoint> points, int here, int flattensAt, List<Integer> feeSteps) {

    private static final int MOST_POINTS = 40;
    private static final int AHEAD = 10;
    private static final double FLAT_GAIN = 0.01;

    /// Copies the lists.
    public CurveView {
        points = List.copyOf(points);
        feeSteps = List.copyOf(feeSteps);
    }

    /// The curve of a list, to twice its length or to where it flattens, whichever is longer.
    public static CurveView of(List<CurvePoint> curve, int here) {
        int flat = flattensAt(curve);
        int end = Math.max(Math.max(2 * here, flat + 2 * AHEAD), AHEAD);
        List<CurvePoint> near =
                curve.stream().filter(point -> point.applications() <= end).toList();
        return new CurveView(thin(near, here, flat), here, flat, feeSteps(near));
    }

    private static int flattensAt(List<CurvePoint> curve) {
        for (int i = 0; i + AHEAD < curve.size(); i++) {
            if (curve.get(i + AHEAD).matchChance() - curve.get(i).matchChance() < FLAT_GAIN) {
                return curve.get(i).applications();
            }
        }
        return 0;
    }

    private static List<CurvePoint> thin(List<CurvePoint> curve, int here, int flat) {
        int every = Math.max(1, curve.size() / MOST_POINTS);
        List<CurvePoint> kept = new ArrayList<>();
        for (int i = 0; i < curve.size(); i++) {
            CurvePoint point = curve.get(i);
            boolean told = point.applications() == here || point.applications() == flat;
            if (told || i % every == 0 || i == curve.size() - 1) {
                kept.add(point);
            }
        }
        return kept;
    }

    /// Where the cost of one more application is higher than that of the one before.
    private static List<Integer> feeSteps(List<CurvePoint> curve) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 2; i < curve.size(); i++) {
            int fee = curve.get(i).costUsd() - curve.get(i - 1).costUsd();
            int before = curve.get(i - 1).costUsd() - curve.get(i - 2).costUsd();
            if (fee > before && before > 0 && steps.isEmpty()) {
                steps.add(curve.get(i - 1).applications());
            }
        }
        return steps;
    }

    /// The fee steps as the drawing reads them.
    public String feeStepList() {
        return feeSteps.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// Chance at a point, 0 to 1.
    public static String share(CurvePoint point) {
        return String.format(Locale.ROOT, "%.4f", point.matchChance());
    }

    /// Chance at a point, of 100.
    public static String of100(CurvePoint point) {
        return Words.about100(point.matchChance());
    }

    /// Cost at a point.
    public static String cost(CurvePoint point) {
        return Words.dollars(point.costUsd());
    }

    /// One sentence that says what the curve shows.
    public String sentence() {
        if (flattensAt == 0) {
            return "The curve is still rising at its end: more applications would add to the chance.";
        }
        return flattensAt <= here
                ? "From about " + flattensAt + " applications on, ten more add less than 1 of 100."
                : "Up to about " + flattensAt + " applications, ten more add at least 1 of 100.";
    }
}
