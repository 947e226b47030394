package org.smartpick.prediction.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.stats.Bootstrap;
import org.smartpick.stats.Forecasts;
import org.smartpick.stats.RandomStream;

/// How good the estimates of one kind of cell were.
///
/// @param group which cells
/// @param size how much was looked at
/// @param scores how far each forecaster missed; those that have no estimate are not in it
/// @param calibration mean distance of forecast and outcome in ten bins, 0 to 1; empty for medians
/// @param coverage share of cells inside the model's 80 % range, 0 to 1; not a number where it
///   gives none
public record Summary(
        Group group,
        Size size,
        Map<Forecaster, Score> scores,
        Optional<Calibration> calibration,
        double coverage) {

    private static final int DRAWS = 1000;
    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::split)
                    .thenComparing(Group::part)
                    .thenComparing(Group::kind)
                    .thenComparing(Group::type);

    /// Which cells are looked at together.
    ///
    /// @param split by what they were left out
    /// @param part the edition that was left out; empty for the other splits, whose parts are
    ///   looked at together
    /// @param kind what they say
    /// @param type of whom
    public record Group(Split split, String part, Kind kind, ApplicantType type) {
        static Group of(HeldOut cell) {
            return new Group(
                    cell.split(),
                    cell.split() == Split.EDITION ? cell.part() : "",
                    cell.cell().kind(),
                    cell.cell().type());
        }
    }

    /// How much was looked at.
    ///
    /// @param cells cells
    /// @param specialties specialties among them
    /// @param people applicants behind them
    public record Size(int cells, int specialties, double people) {}

    /// How far a forecaster missed.
    ///
    /// @param miss mean distance from the published value, in its unit: weighted by applicants for
    ///   percentages, each cell alike for medians
    /// @param brier Brier score; not a number for medians
    /// @param logLoss log score; not a number for medians
    /// @param beatenIn specialties in which the model was strictly nearer
    public record Score(double miss, double brier, double logLoss, int beatenIn) {}

    /// A calibration error with its doubt.
    ///
    /// @param error the error
    /// @param interval 95 % interval over draws of the cells
    public record Calibration(double error, Bootstrap.Interval interval) {}

    /// Copies the scores.
    public Summary {
        scores = Map.copyOf(scores);
    }

    /// How far a forecaster missed; not a number where it has no estimate.
    public double miss(Forecaster who) {
        Score score = scores.get(who);
        return score == null ? Double.NaN : score.miss();
    }

    /// The summaries of cells, one a split, kind and type, in that order.
    ///
    /// @param seed seed of the intervals
    public static List<Summary> list(List<HeldOut> cells, long seed) {
        Map<Group, List<HeldOut>> groups = new TreeMap<>(ORDER);
        cells.forEach(
                cell -> groups.computeIfAbsent(Group.of(cell), k -> new ArrayList<>()).add(cell));
        return groups.values().stream().map(group -> of(group, seed)).toList();
    }

    private static Summary of(List<HeldOut> cells, long seed) {
        HeldOut first = cells.getFirst();
        Kind kind = first.cell().kind();
        Map<Forecaster, Score> scores = new EnumMap<>(Forecaster.class);
        for (Forecaster who : Forecaster.values()) {
            if (cells.stream().allMatch(cell -> Double.isFinite(cell.guess().of(who)))) {
                scores.put(who, score(cells, who));
            }
        }
        Optional<Calibration> calibration = Optional.empty();
        if (kind.percent()) {
            Forecasts forecasts = forecasts(cells, Forecaster.MODEL);
            String name = "calibration/" + Group.of(first);
            calibration =
                    Optional.of(
                            new Calibration(
                                    forecasts.calibrationError(),
                                    Bootstrap.interval(
                                            forecasts.size(),
                                            DRAWS,
                                            RandomStream.of(seed, name),
                                            picks -> forecasts.picked(picks).calibrationError())));
        }
        boolean ranges = cells.stream().allMatch(cell -> Double.isFinite(cell.guess().low()));
        double covered = cells.stream().filter(HeldOut::covered).count();
        return new Summary(
                Group.of(first),
                new Size(
                        cells.size(),
                        bySpecialty(cells).size(),
                        cells.stream().mapToDouble(HeldOut::people).sum()),
                scores,
                calibration,
                ranges ? covered / cells.size() : Double.NaN);
    }

    private static Score score(List<HeldOut> cells, Forecaster who) {
        int beaten = 0;
        for (List<HeldOut> own : bySpecialty(cells).values()) {
            if (miss(own, Forecaster.MODEL) < miss(own, who)) {
                beaten++;
            }
        }
        if (!cells.getFirst().cell().kind().percent()) {
            return new Score(miss(cells, who), Double.NaN, Double.NaN, beaten);
        }
        Forecasts forecasts = forecasts(cells, who);
        return new Score(miss(cells, who), forecasts.brier(), forecasts.logLoss(), beaten);
    }

    private static Map<String, List<HeldOut>> bySpecialty(List<HeldOut> cells) {
        Map<String, List<HeldOut>> groups = new TreeMap<>();
        cells.forEach(cell ->
                groups.computeIfAbsent(cell.cell().specialty(), k -> new ArrayList<>()).add(cell));
        return groups;
    }

    /// Mean distance from the published values.
    ///
    /// @param cells cells of one kind
    public static double miss(List<HeldOut> cells, Forecaster who) {
        if (cells.getFirst().cell().kind().percent()) {
            return 100 * forecasts(cells, who).meanMiss();
        }
        return cells.stream()
                .mapToDouble(cell -> Math.abs(cell.guess().of(who) - cell.published()))
                .average()
                .orElseThrow();
    }

    /// Cells of percentages as forecasts of their people.
    public static Forecasts forecasts(List<HeldOut> cells, Forecaster who) {
        return Forecasts.of(
                cells.stream()
                        .mapToDouble(cell -> Math.clamp(cell.guess().of(who) / 100, 0, 1))
                        .toArray(),
                cells.stream().mapToDouble(cell -> cell.published() / 100).toArray(),
                cells.stream().mapToDouble(HeldOut::people).toArray());
    }
}
