package org.smartpick.advice.couple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.ListProblem;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.TierThresholds;
import org.smartpick.advice.couple.CoupleOutcome.Who;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.couple.CouplePortfolio;
import org.smartpick.portfolio.couple.CouplePortfolio.Application;
import org.smartpick.portfolio.couple.CoupleProblem;
import org.smartpick.portfolio.couple.CoupleSolver;
import org.smartpick.portfolio.couple.Pairing;

/// Use case: where should the two of us apply?
public final class PickForCouple {
    private static final double HUNDRED = 100;

    private final Shelf shelf;
    private final AssessChances chances;
    private final PortfolioSolver solver;
    private final TierThresholds thresholds;

    /// @param shelf the catalog with the person's corrections
    /// @param chances the chances
    /// @param solver the optimizer of one list
    /// @param thresholds where reach ends and likely begins
    public PickForCouple(
            Shelf shelf, AssessChances chances, PortfolioSolver solver, TierThresholds thresholds) {
        this.shelf = shelf;
        this.chances = chances;
        this.solver = solver;
        this.thresholds = thresholds;
    }

    /// Two profiles as typed.
    ///
    /// @param first the first person's
    /// @param second the second person's
    public record Drafts(ApplicantDraft first, ApplicantDraft second) {}

    /// Chooses both lists. The same profiles, season and data give the same lists.
    public CoupleOutcome choose(Drafts drafts, CoupleWish wish, Season season) {
        return switch (ApplicantReader.read(drafts.first())) {
            case ApplicantReading.Incomplete incomplete ->
                    new CoupleOutcome.ToMend(Who.FIRST, incomplete.problems());
            case ApplicantReading.Complete first ->
                    switch (ApplicantReader.read(drafts.second())) {
                        case ApplicantReading.Incomplete incomplete ->
                                new CoupleOutcome.ToMend(Who.SECOND, incomplete.problems());
                        case ApplicantReading.Complete second ->
                                choose(first.applicant(), second.applicant(), wish, season);
                    };
        };
    }

    private CoupleOutcome choose(
            Applicant first, Applicant second, CoupleWish wish, Season season) {
        List<ListProblem> lists = new ArrayList<>();
        for (Who who : Who.values()) {
            Applicant applicant = who == Who.FIRST ? first : second;
            List<FieldProblem> problems = ListProblem.specialtyProblems(shelf, applicant);
            if (!problems.isEmpty()) {
                return new CoupleOutcome.ToMend(who, problems);
            }
            ListProblem list = ListProblem.pose(shelf, chances, applicant, season);
            String conflict = solver.conflict(list.problemForTwo());
            if (!conflict.isEmpty()) {
                return new CoupleOutcome.Contradiction(who, conflict);
            }
            lists.add(list);
        }
        CoupleProblem problem = problem(lists.getFirst(), lists.getLast(), wish);
        return new CoupleSolver(solver).payable(problem)
                ? new CoupleOutcome.Chosen(report(lists.getFirst(), lists.getLast(), wish, season))
                : new CoupleOutcome.ToMend(Who.FIRST, List.of(tooLittle(wish)));
    }

    private static FieldProblem tooLittle(CoupleWish wish) {
        return new FieldProblem(
                "both",
                Integer.toString(wish.bothUsd()),
                "does not pay for what each of you must have",
                "raise it, or take a must away");
    }

    private static CoupleProblem problem(ListProblem first, ListProblem second, CoupleWish wish) {
        Places places = Places.of(first, second, wish);
        return new CoupleProblem(
                first.problemForTwo(),
                second.problemForTwo(),
                new Pairing(
                        places.first(),
                        places.second(),
                        places.near(),
                        wish.togetherWorth(),
                        wish.apart(),
                        wish.alonePercent() / HUNDRED),
                wish.likenessPercent() / HUNDRED,
                wish.bothUsd());
    }

    private CoupleReport report(
            ListProblem first, ListProblem second, CoupleWish wish, Season season) {
        Places places = Places.of(first, second, wish);
        CoupleProblem problem = problem(first, second, wish);
        CoupleSolver couples = new CoupleSolver(solver);
        CouplePortfolio both = couples.solve(problem);
        CouplePortfolio separate =
                couples.evaluate(
                        problem, solver.solve(problem.first()), solver.solve(problem.second()));
        return new CoupleReport(
                new CoupleReport.Context(
                        season, wish, shelf.editions(), notes(both, wish, first, second)),
                half(first, both.first(), places.partners(both.first(), both.second())),
                half(second, both.second(), places.turned().partners(both.second(), both.first())),
                joint(both),
                joint(separate),
                both.upperBound());
    }

    private static CoupleReport.Joint joint(CouplePortfolio portfolio) {
        return new CoupleReport.Joint(portfolio.outcome(), portfolio.value(), portfolio.error());
    }

    private CoupleReport.Half half(
            ListProblem list, List<Application> applications, int[] partners) {
        Map<Integer, SignalTier> sent = new HashMap<>();
        List<CoupleReport.Entry> entries = new ArrayList<>();
        for (int i = 0; i < applications.size(); i++) {
            Application one = applications.get(i);
            SignalTier signal =
                    one.pool() == CouplePortfolio.NO_SIGNAL
                            ? SignalTier.NONE
                            : list.signal(one.pool());
            if (signal != SignalTier.NONE) {
                sent.put(one.candidate(), signal);
            }
            ProgramChance chance = list.chance(one.candidate(), signal);
            entries.add(
                    new CoupleReport.Entry(
                            list.programs().get(one.candidate()),
                            thresholds.of(chance.interview()),
                            signal,
                            chance,
                            one.valueGain(),
                            partners[i]));
        }
        int[] chosen = applications.stream().mapToInt(Application::candidate).toArray();
        return new CoupleReport.Half(
                list.type(), list.costUsd(chosen), list.outlook(chosen, sent).match(), entries);
    }

    private static List<String> notes(
            CouplePortfolio both, CoupleWish wish, ListProblem first, ListProblem second) {
        List<String> notes = new ArrayList<>();
        if (first.countsMoreThanForTwo() || second.countsMoreThanForTwo()) {
            notes.add(
                    "What not matching is worth and what a second specialty costs are not counted for two; how much a position for one alone keeps stands in for them.");
        }
        notes.add(
                wish.likenessPercent() == 0
                        ? "What no form shows of each of you is taken as independent of the other."
                        : "What no form shows of each of you is taken to go together in "
                                + wish.likenessPercent()
                                + " of 100 cases and to be independent otherwise.");
        notes.add(
                "A program knows nothing of the partner here: no data say which programs take couples gladly. Ask.");
        if (both.error() > 0) {
            notes.add(
                    String.format(
                            java.util.Locale.US,
                            "Pairs of long lists are drawn, not added up: the worth is good to about %.2f.",
                            2 * both.error()));
        }
        return notes;
    }

    /// The cities of two people's programs, and which are near each other.
    private record Places(int[] first, int[] second, boolean[][] near) {

        static Places of(ListProblem first, ListProblem second, CoupleWish wish) {
            Map<String, Integer> index = new LinkedHashMap<>();
            List<Optional<GeoPoint>> points = new ArrayList<>();
            int[] a = places(first.programs(), index, points);
            int[] b = places(second.programs(), index, points);
            boolean[][] near = new boolean[points.size()][points.size()];
            for (int p = 0; p < near.length; p++) {
                near[p][p] = true;
                for (int q = 0; q < p; q++) {
                    near[p][q] = near(points.get(p), points.get(q), wish);
                    near[q][p] = near[p][q];
                }
            }
            return new Places(a, b, near);
        }

        private static int[] places(
                List<Program> programs,
                Map<String, Integer> index,
                List<Optional<GeoPoint>> points) {
            int[] places = new int[programs.size()];
            for (int i = 0; i < places.length; i++) {
                Program.Identity identity = programs.get(i).identity();
                String city = identity.city() + ", " + identity.state();
                if (!index.containsKey(city)) {
                    index.put(city, points.size());
                    points.add(identity.place().findValue());
                }
                places[i] = index.getOrDefault(city, Pairing.UNKNOWN);
            }
            return places;
        }

        private static boolean near(
                Optional<GeoPoint> one, Optional<GeoPoint> other, CoupleWish wish) {
            return switch (wish.near()) {
                case CoupleWish.Near.SameCity _ -> false;
                case CoupleWish.Near.Anywhere _ -> true;
                case CoupleWish.Near.Miles miles ->
                        one.isPresent()
                                && other.isPresent()
                                && one.get().distanceMiles(other.get()) <= miles.miles();
            };
        }

        Places turned() {
            return new Places(second, first, near);
        }

        /// How many programs of the other list are near each program of this one.
        int[] partners(List<Application> own, List<Application> other) {
            return own.stream()
                    .mapToInt(one ->
                            (int)
                                    other.stream()
                                            .filter(partner ->
                                                    near[first[one.candidate()]][
                                                            second[partner.candidate()]])
                                            .count())
                    .toArray();
        }
    }
}
