package org.smartpick.advice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.prediction.BaseRates;

/// The list for one applicant with everything it stands on: one object behind the page, the files
/// and the command line.
///
/// @param context season, editions, notes
/// @param summary cost, chance to match, interviews
/// @param programs the programs to apply to, the largest gain first
/// @param leftOut the best programs not chosen, and why
/// @param curve chance, cost and worth against the number of applications
/// @param margins what each signal does, and what ignoring that outcomes hang together would
///   promise
/// @param cost what the list costs in all
public record PickReport(
        Context context,
        Summary summary,
        List<PickedProgram> programs,
        List<LeftOut> leftOut,
        List<Portfolio.CurvePoint> curve,
        Margins margins,
        ListCost cost) {

    private static final int AHEAD = 5;
    private static final double LEAST_VALUE = 1e-6;

    /// What the list stands on.
    ///
    /// @param season the season applied in
    /// @param type the applicant's type
    /// @param dataEditions edition of each dataset, by name
    /// @param baseRates published rates for people like her, by specialty in her order
    /// @param considered number of programs looked at
    /// @param notes what a reader must know, in sentences
    public record Context(
            Season season,
            ApplicantType type,
            SortedMap<String, String> dataEditions,
            List<SpecialtyBase> baseRates,
            int considered,
            List<String> notes) {
        /// Copies the collections.
        public Context {
            dataEditions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(dataEditions));
            baseRates = List.copyOf(baseRates);
            notes = List.copyOf(notes);
        }
    }

    /// Published rates of one specialty.
    ///
    /// @param specialty the specialty
    /// @param rates published rates
    public record SpecialtyBase(Specialty specialty, BaseRates rates) {}

    /// What the list brings and costs.
    ///
    /// @param costUsd dollars for all applications
    /// @param matchChance chance to match at any program of the list
    /// @param interviews number of interviews
    /// @param atLeast chance of at least k interviews at index k, from k = 0
    /// @param shares the chance to match with other denominators
    /// @param value expected worth, 0 to 100
    /// @param upperBound no list within the limits is worth more than this
    public record Summary(
            int costUsd,
            Chance matchChance,
            CountRange interviews,
            List<Double> atLeast,
            Shares shares,
            double value,
            double upperBound) {
        /// Copies the list.
        public Summary {
            atLeast = List.copyOf(atLeast);
        }
    }

    /// The chance to match, counted otherwise.
    ///
    /// @param preferred the specialty that she wants most
    /// @param preferredMatch chance to match in it, when its programs are ranked first; of all who
    ///   apply
    /// @param matchIfInterviewed chance to match at any program of the list, of those who get at
    ///   least one interview: the published rates count them alone
    public record Shares(Specialty preferred, Chance preferredMatch, Chance matchIfInterviewed) {}

    /// A program on the list.
    ///
    /// @param program the program
    /// @param tier reach, target or likely
    /// @param signal the signal proposed for it
    /// @param chance chance of an interview and of a match, with reasons
    /// @param rules its requirements against the profile
    /// @param gain what it adds and costs
    /// @param sources where the facts used come from
    public record PickedProgram(
            Program program,
            Tier tier,
            SignalTier signal,
            ProgramChance chance,
            List<RuleFinding> rules,
            Gain gain,
            List<String> sources) {
        /// Copies the lists.
        public PickedProgram {
            rules = List.copyOf(rules);
            sources = List.copyOf(sources);
        }
    }

    /// What a program adds to the list.
    ///
    /// @param feeUsd what its application costs
    /// @param chance what the list would lose in chance to match without it, 0 to 1
    /// @param value what the list would lose in worth without it, 0 to 100
    /// @param utility what a position there is worth to the applicant, 0 to 100
    public record Gain(int feeUsd, double chance, double value, double utility) {}

    /// A program that is not on the list.
    ///
    /// @param program the program
    /// @param tier what it would be
    /// @param chance its chances
    /// @param rules its requirements against the profile
    /// @param why why it was left out, in a sentence
    public record LeftOut(
            Program program, Tier tier, ProgramChance chance, List<RuleFinding> rules, String why) {
        /// Copies the rules.
        public LeftOut {
            rules = List.copyOf(rules);
        }
    }

    /// What the list's parts do.
    ///
    /// @param independentChance chance to match that one would promise if outcomes at different
    ///   programs had nothing to do with each other: the product of the chances that each does not
    ///   take her, from 1. Too high whenever they hang together; the summary's chance is the honest
    ///   one
    /// @param signals the signals, the most useful first
    public record Margins(double independentChance, List<SignalPlan> signals) {
        /// Copies the signals.
        public Margins {
            signals = List.copyOf(signals);
        }
    }

    /// A signal of the list.
    ///
    /// @param program where it goes
    /// @param tier its tier
    /// @param chance what the list would lose in chance to match without it, 0 to 1
    /// @param value what the list would lose in worth without it, 0 to 100
    /// @param next where it would go if not there; null where no program of the list without a
    ///   signal would gain by it
    public record SignalPlan(
            Program program, SignalTier tier, double chance, double value, @Nullable NextUse next) {
        /// Where it would go if not there.
        public Optional<NextUse> findNext() {
            return Optional.ofNullable(next);
        }
    }

    /// The next best use of a signal.
    ///
    /// @param program where it would go
    /// @param chance what it would add there in chance to match, 0 to 1
    /// @param value what it would add there in worth, 0 to 100
    public record NextUse(Program program, double chance, double value) {}

    /// Interviews to expect from the first programs of the list, on average; empty beyond its end.
    ///
    /// @param applications number of programs, from 1
    public OptionalDouble findInterviewsAt(int applications) {
        if (applications < 1 || applications > programs.size()) {
            return OptionalDouble.empty();
        }
        double here = sum(programs.subList(0, applications));
        double all = sum(programs);
        return OptionalDouble.of(all == 0 ? 0 : cost.interviews() * here / all);
    }

    private static double sum(List<PickedProgram> programs) {
        return programs.stream().mapToDouble(one -> one.chance().interview().median()).sum();
    }

    /// What a point of worth costs at the end of the list: dollars of the next few applications for
    /// each point they add. Empty where nothing beyond the list adds anything.
    public OptionalDouble findUsdPerPoint() {
        int here = programs.size();
        if (here >= curve.size()) {
            return OptionalDouble.empty();
        }
        Portfolio.CurvePoint end = curve.get(Math.min(curve.size(), here + AHEAD) - 1);
        double value = end.value() - (here == 0 ? 0 : curve.get(here - 1).value());
        int costUsd = end.costUsd() - (here == 0 ? 0 : curve.get(here - 1).costUsd());
        return value > LEAST_VALUE ? OptionalDouble.of(costUsd / value) : OptionalDouble.empty();
    }

    /// What a program of the list is worth in dollars: what one would have to pay for more
    /// applications at its end to win back what it adds. Empty where no money could.
    public OptionalDouble findWorthUsd(PickedProgram picked) {
        OptionalDouble price = findUsdPerPoint();
        return price.isPresent()
                ? OptionalDouble.of(picked.gain().value() * price.getAsDouble())
                : price;
    }

    /// Copies the lists.
    public PickReport {
        programs = List.copyOf(programs);
        leftOut = List.copyOf(leftOut);
        curve = List.copyOf(curve);
    }
}
