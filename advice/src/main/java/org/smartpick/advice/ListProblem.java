package org.smartpick.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.advice.wish.Conditions;
import org.smartpick.advice.wish.FirstYears;
import org.smartpick.advice.wish.Goal;
import org.smartpick.advice.wish.ProfileChange;
import org.smartpick.advice.wish.ProgramWorth;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.profile.WishFields;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.firstyear.FirstYearProblem;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;

/// One applicant's question to the optimizer: every program of the specialties she wants with what
/// it is worth to her, her chances there, its fee and the signals it reads. Programs are named by
/// their index everywhere.
public final class ListProblem {
    private final Applicant applicant;
    private final Assessed assessed;
    private final ChanceModel model;
    private final double[] worth;
    private final Fees fees;
    private final Signals signals;
    private final FirstYears firstYears;
    private final Goal goal;
    private final Conditions conditions;

    private ListProblem(Shelf shelf, ChanceModel model, Applicant applicant, Assessed assessed) {
        this.applicant = applicant;
        this.assessed = assessed;
        this.model = model;
        worth = worth(shelf, applicant, assessed);
        fees = Fees.of(shelf, assessed);
        signals = Signals.of(assessed);
        firstYears = new FirstYears(assessed.programs(), shelf::training);
        goal = new Goal(applicant.wishes());
        conditions = new Conditions(assessed.programs(), applicant, this::likely);
    }

    private boolean likely(int program) {
        Chance interview = assessed.with(SignalTier.NONE).programs().get(program).interview();
        return TierThresholds.USUAL.of(interview) == Tier.LIKELY;
    }

    static ListProblem of(Shelf shelf, ChanceModel model, Applicant applicant, Assessed assessed) {
        return new ListProblem(shelf, model, applicant, assessed);
    }

    /// Asks for her chances everywhere and lays the question out.
    public static ListProblem pose(
            Shelf shelf, AssessChances chances, Applicant applicant, Season season) {
        return of(shelf, chances.model(), applicant, chances.assess(applicant, season));
    }

    /// What keeps the question from being asked: specialties that have no programs.
    public static List<FieldProblem> specialtyProblems(Shelf shelf, Applicant applicant) {
        List<FieldProblem> problems = new ArrayList<>();
        List<SpecialtyWish> wishes = applicant.wishes().specialties();
        for (int i = 0; i < wishes.size(); i++) {
            Specialty specialty = wishes.get(i).specialty();
            if (shelf.openPrograms(specialty).isEmpty()) {
                problems.add(
                        new FieldProblem(
                                WishFields.SPECIALTY.at(i),
                                specialty.name(),
                                "is no specialty with residency programs that we know",
                                "did you mean "
                                        + shelf.nearestSpecialty(specialty.name()).name()
                                        + "?"));
            }
        }
        return problems;
    }

    private static double[] worth(Shelf shelf, Applicant applicant, Assessed assessed) {
        Optional<GeoPoint> near =
                applicant
                        .wishes()
                        .near()
                        .find()
                        .flatMap(wish -> shelf.findPlace(wish.city(), wish.state()));
        ProgramWorth worth = new ProgramWorth(applicant.wishes(), near);
        return assessed.programs().stream().mapToDouble(worth::of).toArray();
    }

    /// The problem with her own limits and pins.
    public PortfolioProblem problem() {
        List<PortfolioProblem.Candidate> candidates = new ArrayList<>(worth.length);
        for (int i = 0; i < worth.length; i++) {
            candidates.add(candidate(i, pin(i)));
        }
        return problem(
                candidates,
                new PortfolioProblem.Limits(
                        applicant.limits().budgetUsd(), applicant.limits().mostApplications()),
                conditions.constraints());
    }

    /// Whether the problem counts something that the one for two leaves out.
    public boolean countsMoreThanForTwo() {
        return goal.unmatched() > 0
                || conditions.constraints().stream().anyMatch(Constraint.Opening.class::isInstance);
    }

    /// The problem as couples ask it: what one alone is worth stands in for not matching, and what
    /// a second specialty costs is not counted.
    public PortfolioProblem problemForTwo() {
        PortfolioProblem own = problem();
        return new PortfolioProblem(
                own.candidates(),
                own.nodeWeights(),
                own.feeGroups(),
                own.limits(),
                0,
                own.signalPools(),
                own.constraints().stream()
                        .filter(condition -> !(condition instanceof Constraint.Opening))
                        .toList());
    }

    /// The same question about other candidates under other limits, without her conditions on the
    /// whole list.
    ///
    /// @param candidates one a program, in the order of [#programs]
    public PortfolioProblem problem(
            List<PortfolioProblem.Candidate> candidates, PortfolioProblem.Limits limits) {
        return problem(candidates, limits, List.of());
    }

    private PortfolioProblem problem(
            List<PortfolioProblem.Candidate> candidates,
            PortfolioProblem.Limits limits,
            List<Constraint> constraints) {
        return new PortfolioProblem(
                candidates,
                nodeWeights(),
                fees.schedules(),
                limits,
                goal.unmatched(),
                signals.pools(),
                constraints);
    }

    /// The answers of the profile that would have to change to turn one problem into another.
    ///
    /// @param stated the problem as her answers have it
    /// @param wanted the same with other limits, pins or conditions
    public List<ProfileChange> changes(PortfolioProblem stated, PortfolioProblem wanted) {
        return ProfileChange.between(stated, wanted, conditions);
    }

    /// A program as a candidate with this pin.
    public PortfolioProblem.Candidate candidate(int program, PortfolioProblem.Pin pin) {
        return new PortfolioProblem.Candidate(
                programs().get(program).id().value(),
                fees.group(program),
                goal.position(worth[program], programs().get(program).specialty()),
                assessed.reach(program, SignalTier.NONE),
                pin,
                signals.at(program));
    }

    private PortfolioProblem.Pin pin(int index) {
        var id = programs().get(index).id();
        if (applicant.limits().must().contains(id)) {
            return PortfolioProblem.Pin.MUST;
        }
        boolean shut = applicant.limits().never().contains(id) || closedBecause(index).isPresent();
        return shut ? PortfolioProblem.Pin.NEVER : PortfolioProblem.Pin.FREE;
    }

    /// The applicant.
    public Applicant applicant() {
        return applicant;
    }

    /// The programs, by specialty in her order, then by number.
    public List<Program> programs() {
        return assessed.programs();
    }

    /// What a position at a program is worth to her, 0 to 100.
    public double worth(int program) {
        return worth[program];
    }

    /// Her chances at a program with this signal.
    public ProgramChance chance(int program, SignalTier signal) {
        return assessed.with(signal).programs().get(program);
    }

    /// Why nobody with this profile can be taken there; empty when the door is open.
    public Optional<String> closedBecause(int program) {
        return assessed.closedBecause(program);
    }

    /// Weights of the points of the shared strength. Not to be changed.
    public double[] nodeWeights() {
        return assessed.with(SignalTier.NONE).nodeWeights();
    }

    /// The tier of a signal pool of the problem.
    public SignalTier signal(int pool) {
        return signals.tier(pool);
    }

    /// The applicant's type in the season asked about.
    public ApplicantType type() {
        return applicant.type(assessed.season());
    }

    /// Dollars for applications to these programs.
    public int costUsd(int[] chosen) {
        int[] counts = new int[fees.schedules().size()];
        for (int program : chosen) {
            counts[fees.group(program)]++;
        }
        return IntStream.range(0, counts.length)
                .map(group -> fees.schedules().get(group).totalUsd(counts[group]))
                .sum();
    }

    /// The signal that a list sends to each program that gets one.
    public Map<Integer, SignalTier> sent(Portfolio portfolio) {
        return signals.sent(portfolio);
    }

    /// What applying to these programs would bring, with the range from the doubt about the model.
    ///
    /// @param chosen indexes of programs, in any order
    /// @param sent signal of each program that gets one
    public Assessment.ListOutlook outlook(int[] chosen, Map<Integer, SignalTier> sent) {
        return brought(chosen, sent).whole();
    }

    /// What a list brings.
    ///
    /// @param whole at any of its programs
    /// @param preferred chance to match at those of the specialty wanted most, ranked first
    /// @param notes what a reader must know of it, in sentences
    record Brought(Assessment.ListOutlook whole, Chance preferred, List<String> notes) {}

    Brought brought(int[] chosen, Map<Integer, SignalTier> sent) {
        int[] byPreference =
                Arrays.stream(firstYears.positions(chosen))
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> -worth[i])
                                        .thenComparing(i -> programs().get(i).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        Assessment list = model.assess(assessed.question(applicant, byPreference, sent));
        int most = applicant.limits().mostInterviews();
        Assessment.ListOutlook whole =
                list.outlook(IntStream.range(0, byPreference.length).toArray(), most);
        Specialty first = applicant.wishes().specialties().getFirst().specialty();
        int[] preferred =
                IntStream.range(0, byPreference.length)
                        .filter(i -> programs().get(byPreference[i]).specialty().equals(first))
                        .toArray();
        boolean all = preferred.length == byPreference.length;
        return new Brought(
                whole,
                all ? whole.match() : list.outlook(preferred, most).match(),
                firstYears.notes(this::problem, chosen));
    }

    /// The problem with its advanced positions and first years, where there are both.
    Optional<FirstYearProblem> firstYears(PortfolioProblem problem) {
        return firstYears.problem(problem);
    }

    Assessed assessed() {
        return assessed;
    }

    double[] worth() {
        return worth;
    }

    Fees fees() {
        return fees;
    }
}
