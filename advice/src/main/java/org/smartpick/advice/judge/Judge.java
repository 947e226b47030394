package org.smartpick.advice.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.smartpick.advice.ListProblem;
import org.smartpick.advice.TierThresholds;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.Portfolio.CurvePoint;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.check.SwapFinder;
import org.smartpick.portfolio.check.Waste;

/// Values a list, looks for the best of the same cost, for swaps and for waste.
///
/// A program whose door is shut by a strict requirement costs its fee and brings nothing.
final class Judge {
    /// What all wasted applications together may be worth: half a point of 100, in worth and in
    /// chance.
    static final Waste.Threshold WASTE = new Waste.Threshold(0.5, 0.005);

    private static final int SWAPS = 3;
    private static final int PLENTY_USD = 10_000_000;

    private final ListProblem list;
    private final PortfolioSolver solver;
    private final TierThresholds thresholds;
    private final Set<Integer> brought = new HashSet<>();

    Judge(
            ListProblem list,
            PortfolioSolver solver,
            TierThresholds thresholds,
            List<Program> found) {
        this.list = list;
        this.solver = solver;
        this.thresholds = thresholds;
        Map<AcgmeId, Integer> places = new HashMap<>();
        for (int i = 0; i < list.programs().size(); i++) {
            places.put(list.programs().get(i).id(), i);
        }
        found.forEach(program -> brought.add(places.get(program.id())));
    }

    Judgment write(List<LineFinding> findings, Season season, SortedMap<String, String> editions) {
        Portfolio yours = solver.solve(asBrought());
        PortfolioProblem free = ofTheSameCost(yours.costUsd());
        Portfolio found = solver.solve(free);
        Portfolio best = found.value() >= yours.value() ? found : yours;
        return new Judgment(
                new Judgment.Context(
                        season, list.applicant().type(season), editions, notes(findings)),
                findings,
                side(yours, found.upperBound()),
                side(best, found.upperBound()),
                swaps(yours),
                waste(yours),
                cheaper(yours, best));
    }

    /// Exactly the brought programs; only where the signals go is open.
    private PortfolioProblem asBrought() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < list.programs().size(); i++) {
            candidates.add(candidate(i, brought.contains(i) ? Pin.MUST : Pin.NEVER));
        }
        return list.problem(candidates, new Limits(PLENTY_USD, brought.size()));
    }

    /// Everything that is open to her, for no more money.
    private PortfolioProblem ofTheSameCost(int costUsd) {
        int most = Math.max(brought.size(), list.applicant().limits().mostApplications());
        return list.problem(openOnes(), new Limits(costUsd, most));
    }

    private List<Candidate> openOnes() {
        Set<AcgmeId> never = list.applicant().limits().never();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < list.programs().size(); i++) {
            boolean shut =
                    list.closedBecause(i).isPresent()
                            || never.contains(list.programs().get(i).id());
            candidates.add(candidate(i, shut ? Pin.NEVER : Pin.FREE));
        }
        return candidates;
    }

    private Candidate candidate(int program, Pin pin) {
        Candidate open = list.candidate(program, pin);
        return list.closedBecause(program).isEmpty()
                ? open
                : new Candidate(
                        open.id(),
                        open.feeGroup(),
                        open.utility(),
                        new double[open.reach().length],
                        pin);
    }

    private Judgment.Side side(Portfolio portfolio, double upperBound) {
        Map<Integer, SignalTier> sent = list.sent(portfolio);
        int[] open =
                portfolio.picks().stream()
                        .mapToInt(Pick::candidate)
                        .filter(program -> list.closedBecause(program).isEmpty())
                        .toArray();
        var outlook = list.outlook(open, sent);
        return new Judgment.Side(
                portfolio.costUsd(),
                portfolio.value(),
                Math.max(portfolio.value(), upperBound),
                outlook.match(),
                outlook.interviews(),
                portfolio.picks().stream().map(pick -> entry(pick, sent)).toList());
    }

    private Judgment.Entry entry(Pick pick, Map<Integer, SignalTier> sent) {
        SignalTier signal = sent.getOrDefault(pick.candidate(), SignalTier.NONE);
        ProgramChance chance = list.chance(pick.candidate(), signal);
        return new Judgment.Entry(
                program(pick.candidate()),
                thresholds.of(chance.interview()),
                signal,
                chance,
                pick.valueGain(),
                pick.chanceGain());
    }

    private List<Judgment.SwapAdvice> swaps(Portfolio yours) {
        List<Candidate> candidates = new ArrayList<>(openOnes());
        brought.forEach(program -> candidates.set(program, candidate(program, Pin.FREE)));
        PortfolioProblem problem =
                list.problem(candidates, new Limits(yours.costUsd(), brought.size()));
        return SwapFinder.find(problem, yours, SWAPS).stream()
                .map(swap ->
                        new Judgment.SwapAdvice(
                                program(swap.out()),
                                program(swap.in()),
                                swap.valueGain(),
                                swap.chanceGain(),
                                swap.costUsd()))
                .toList();
    }

    private Judgment.WasteAdvice waste(Portfolio yours) {
        Waste waste = Waste.find(asBrought(), yours, WASTE);
        return new Judgment.WasteAdvice(
                waste.candidates().stream()
                        .map(i -> new Judgment.Wasted(program(i), list.closedBecause(i).orElse("")))
                        .toList(),
                waste.valueLoss(),
                waste.chanceLoss(),
                waste.savedUsd());
    }

    /// The shortest beginning of the best list that is worth as much as the brought list.
    private static Judgment.Cheaper cheaper(Portfolio yours, Portfolio best) {
        for (CurvePoint point : best.curve()) {
            if (point.value() >= yours.value() && point.costUsd() <= yours.costUsd()) {
                return new Judgment.Cheaper(
                        point.applications(), point.costUsd(), yours.costUsd() - point.costUsd());
            }
        }
        return new Judgment.Cheaper(yours.picks().size(), yours.costUsd(), 0);
    }

    private Program program(int index) {
        return list.programs().get(index);
    }

    private List<String> notes(List<LineFinding> findings) {
        List<String> notes = new ArrayList<>();
        long left =
                findings.stream()
                        .filter(finding ->
                                !(finding instanceof LineFinding.Found
                                        || finding instanceof LineFinding.Repeated))
                        .count();
        if (left > 0) {
            notes.add(
                    left
                            + (left == 1 ? " line was" : " lines were")
                            + " not counted; cost, worth and chance are those of the rest.");
        }
        notes.add(
                "Signals are placed as well as they can be on either list; a signal that your list names is not read.");
        notes.add(
                "The best list keeps away from what you said never to; what you said must be in is left open, so that both lists are judged alike.");
        return notes;
    }
}
