package org.smartpick.prediction.openness;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.program.TrackResult;

/// How likely a program is to leave positions open, from its own years in the Match.
///
/// A program that does not fill has gone down its whole list: whoever it ranked and who wanted it
/// was taken. How often an open year is followed by an open year is counted over all programs with
/// two or more years, by the distance of the years (six and more together), each count with one
/// open and ten filled years added. Preliminary tracks are left out.
public final class FillHistory {
    private static final int LONGEST = 6;
    private static final double ADDED_OPEN = 1;
    private static final double ADDED_FILLED = 10;
    private static final FillHistory NONE = new FillHistory(Map.of(), new Counts(), Map.of());

    private final Map<AcgmeId, TreeMap<Integer, State>> years;
    private final Counts counts;
    private final Map<String, List<AcgmeId>> bySpecialty;
    private final Map<String, Double> usual = new HashMap<>(); // filled when first asked for

    private enum State {
        FILLED,
        OPEN
    }

    /// What followed what, at each distance of years.
    private static final class Counts {
        private final Map<State, double[]> followed = new EnumMap<>(State.class);
        private final Map<State, double[]> open = new EnumMap<>(State.class);

        Counts() {
            for (State state : State.values()) {
                followed.put(state, new double[LONGEST + 1]);
                open.put(state, new double[LONGEST + 1]);
            }
        }

        private static double[] of(Map<State, double[]> rows, State state) {
            return rows.getOrDefault(state, new double[LONGEST + 1]);
        }

        void add(State before, State after, int distance) {
            int lag = Math.min(LONGEST, distance);
            of(followed, before)[lag]++;
            of(open, before)[lag] += after == State.OPEN ? 1 : 0;
        }

        double chance(State before, int distance) {
            int lag = Math.clamp(distance, 1, LONGEST);
            return (of(open, before)[lag] + ADDED_OPEN)
                    / (of(followed, before)[lag] + ADDED_OPEN + ADDED_FILLED);
        }
    }

    /// What a program's newest known year says about a season.
    ///
    /// @param chance chance that it leaves positions open, 0 to 1
    /// @param usual the same averaged over the programs of its specialty, 0 to 1
    /// @param year its newest known year
    /// @param unfilled positions that it left open in that year
    /// @param source key of the source of that year
    public record Outlook(double chance, double usual, int year, int unfilled, String source) {
        /// How much of the way from the usual reach to that of a program with open positions, below
        /// 0 for a program that is likelier to fill than the others.
        public double share() {
            return (chance - usual) / (1 - usual);
        }
    }

    private FillHistory(
            Map<AcgmeId, TreeMap<Integer, State>> years,
            Counts counts,
            Map<String, List<AcgmeId>> bySpecialty) {
        this.years = years;
        this.counts = counts;
        this.bySpecialty = bySpecialty;
    }

    /// Nothing is known of any year.
    public static FillHistory none() {
        return NONE;
    }

    /// The history of these programs, which should be all of the catalog.
    public static FillHistory of(Collection<Program> programs) {
        Map<AcgmeId, TreeMap<Integer, State>> years = new HashMap<>();
        Counts counts = new Counts();
        Map<String, List<AcgmeId>> bySpecialty = new HashMap<>();
        for (Program program : programs) {
            TreeMap<Integer, State> own = states(program);
            if (!own.isEmpty()) {
                years.put(program.id(), own);
                bySpecialty
                        .computeIfAbsent(
                                program.specialty().name(), s -> new java.util.ArrayList<>())
                        .add(program.id());
                own.forEach((before, state) ->
                        own.tailMap(before, false)
                                .forEach((after, then) -> counts.add(state, then, after - before)));
            }
        }
        return new FillHistory(years, counts, bySpecialty);
    }

    private static TreeMap<Integer, State> states(Program program) {
        TreeMap<Integer, State> states = new TreeMap<>();
        for (TrackResult result : program.results()) {
            if (result.kind() != TrackKind.PRELIMINARY && result.quota() > 0) {
                State state = result.unfilled() > 0 ? State.OPEN : State.FILLED;
                states.merge(result.year(), state, (a, b) -> a == State.OPEN ? a : b);
            }
        }
        return states;
    }

    /// The outlook of a program; empty where none of its years before the season is known.
    public Optional<Outlook> find(Program program, Season season) {
        OptionalInt newest = newest(program.id(), season);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        int year = newest.getAsInt();
        List<TrackResult> results =
                program.results().stream()
                        .filter(result ->
                                result.year() == year && result.kind() != TrackKind.PRELIMINARY)
                        .toList();
        return Optional.of(
                new Outlook(
                        chance(program.id(), season),
                        usual(program.specialty().name(), season),
                        year,
                        results.stream().mapToInt(TrackResult::unfilled).sum(),
                        results.getFirst().source()));
    }

    private OptionalInt newest(AcgmeId id, Season season) {
        TreeMap<Integer, State> own = years.getOrDefault(id, new TreeMap<>());
        Integer year = own.lowerKey(season.matchYear());
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private double chance(AcgmeId id, Season season) {
        OptionalInt newest = newest(id, season);
        if (newest.isEmpty()) {
            return counts.chance(State.FILLED, LONGEST);
        }
        int year = newest.getAsInt();
        State state = years.getOrDefault(id, new TreeMap<>()).getOrDefault(year, State.FILLED);
        return counts.chance(state, season.matchYear() - year);
    }

    private synchronized double usual(String specialty, Season season) {
        return usual.computeIfAbsent(
                specialty + season.matchYear(),
                key ->
                        bySpecialty.getOrDefault(specialty, List.of()).stream()
                                .mapToDouble(id -> chance(id, season))
                                .average()
                                .orElse(0));
    }
}
