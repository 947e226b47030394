package org.smartpick.prediction.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.ScorePool;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.RandomStream;

/// Simulates couples by the model's own chances: two applicants, one joint list.
///
/// Both partners are US seniors, MD or DO, of specialties in proportion to who ranks them, with
/// scores of those pools. They send their applications to the same parts of the country, with all
/// the signals that their specialties allow. A program either interviews and would take a partner
/// or not, given that partner's strength; strengths of partners are independent. A couple's joint
/// list has all pairs of programs in one state or within fifty miles first. Nothing here is fitted
/// to what is published about couples.
public final class CoupleTrial {
    private static final List<ApplicantType> TYPES =
            List.of(ApplicantType.US_MD_SENIOR, ApplicantType.US_DO_SENIOR);
    private static final int APPLICATIONS = 45;
    private static final double NEAR_MILES = 50;
    private static final int LEAST_PROGRAMS = 20;
    private static final int LOWEST = 190;
    private static final int HIGHEST = 290;

    private final SeasonChanceModel model;
    private final Books books;
    private final Season season;
    private final Map<String, List<Program>> programs = new TreeMap<>();
    private final List<Pool> pools = new ArrayList<>();
    private final double people;

    /// @param model the fitted model
    /// @param evidence the tables, for the sizes of the pools
    /// @param catalog all programs
    /// @param season the season of the couples
    public CoupleTrial(
            SeasonChanceModel model,
            PublishedEvidence evidence,
            Collection<Program> catalog,
            Season season) {
        this.model = model;
        this.season = season;
        books = Books.of(evidence);
        for (Program program : catalog) {
            programs.computeIfAbsent(program.specialty().name(), s -> new ArrayList<>())
                    .add(program);
        }
        double sum = 0;
        for (ApplicantType type : TYPES) {
            for (String specialty : evidence.specialties(Measure.RANKED_AT_ALL, type.key())) {
                Optional<Figure> ranked =
                        evidence.find(Measure.FILLED, Cohort.ALL, specialty, type.key());
                if (ranked.isPresent()
                        && programs.getOrDefault(specialty, List.of()).size() >= LEAST_PROGRAMS) {
                    sum += ranked.get().value();
                    pools.add(new Pool(type, specialty, sum));
                }
            }
        }
        people = sum;
    }

    /// Whom a partner is drawn from; `until` is the running sum of sizes.
    private record Pool(ApplicantType type, String specialty, double until) {}

    /// A partner: programs applied to, and which of them interviewed, and would take, her.
    private record Partner(List<Program> interviewed, List<Program> taken) {}

    /// What became of `couples` couples who certified a list, in each manner.
    public List<CoupleResult> run(int couples, long seed) {
        Map<CoupleResult.Manner, int[]> counts = new EnumMap<>(CoupleResult.Manner.class);
        for (CoupleResult.Manner manner : CoupleResult.Manner.values()) {
            counts.put(manner, new int[3]);
        }
        int certified = 0;
        for (int c = 0; certified < couples && c < 2 * couples; c++) {
            RandomStream random = RandomStream.of(seed, "couple/" + c);
            List<CensusDivision> order = new ArrayList<>();
            for (int division : random.order(CensusDivision.values().length)) {
                order.add(CensusDivision.values()[division]);
            }
            Partner first = partner(order, random);
            Partner second = partner(order, random);
            if (first.interviewed().isEmpty() && second.interviewed().isEmpty()) {
                continue;
            }
            certified++;
            counts.forEach((manner, count) -> count[matched(manner, first, second)]++);
        }
        int all = certified;
        return counts.entrySet().stream()
                .map(entry ->
                        new CoupleResult(
                                entry.getKey(),
                                all,
                                (double) entry.getValue()[2] / all,
                                (double) entry.getValue()[1] / all,
                                (double) entry.getValue()[0] / all))
                .toList();
    }

    private Partner partner(List<CensusDivision> order, RandomStream random) {
        double at = random.uniform() * people;
        Pool pool = pools.stream().filter(one -> at < one.until()).findFirst().orElseThrow();
        double rate = books.outcomes().preferred(pool.type(), pool.specialty()).value();
        ScorePool scores = books.scores().pool(pool.type(), pool.specialty(), season, rate);
        int score =
                Math.clamp(
                        Math.round(scores.mean() + scores.sd() * random.normal()), LOWEST, HIGHEST);
        List<Program> sent = sent(pool.specialty(), order, random);
        Assessment assessment =
                model.assess(
                        new ChanceQuestion(
                                InventedPeople.applicant(
                                        pool.type(), score, pool.specialty(), season.matchYear()),
                                season,
                                signaled(pool.specialty(), sent)));
        int node = node(assessment.nodeWeights(), random.uniform());
        List<Program> interviewed = new ArrayList<>();
        List<Program> taken = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            double luck = random.uniform();
            if (luck < assessment.interview(i, node)) {
                interviewed.add(sent.get(i));
            }
            if (luck < assessment.reach(i, node)) {
                taken.add(sent.get(i));
            }
        }
        return new Partner(interviewed, taken);
    }

    /// Programs applied to: division by division in the couple's order, inside a division at
    /// random.
    private List<Program> sent(String specialty, List<CensusDivision> order, RandomStream random) {
        List<Program> all = programs.getOrDefault(specialty, List.of());
        List<Program> sent = new ArrayList<>();
        for (CensusDivision division : order) {
            List<Program> here =
                    all.stream().filter(program -> program.state().division() == division).toList();
            for (int i : random.order(here.size())) {
                if (sent.size() < APPLICATIONS) {
                    sent.add(here.get(i));
                }
            }
        }
        return sent;
    }

    /// All programs, with the signals of the specialty sent to the first of them.
    private List<ChanceQuestion.ProgramCase> signaled(String specialty, List<Program> sent) {
        List<ChanceQuestion.ProgramCase> cases = new ArrayList<>();
        List<SignalTier> signals = new ArrayList<>();
        for (SignalTier tier : List.of(SignalTier.GOLD, SignalTier.SILVER, SignalTier.SINGLE)) {
            int allowed = (int) books.signals().allowance(specialty, tier);
            signals.addAll(Collections.nCopies(allowed, tier));
        }
        for (int i = 0; i < sent.size(); i++) {
            SignalTier tier = i < signals.size() ? signals.get(i) : SignalTier.NONE;
            cases.add(new ChanceQuestion.ProgramCase(sent.get(i), List.of(), tier));
        }
        return cases;
    }

    private static int node(double[] weights, double at) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k];
            if (at < sum) {
                return k;
            }
        }
        return weights.length - 1;
    }

    private static int matched(CoupleResult.Manner manner, Partner first, Partner second) {
        boolean together =
                first.taken().stream()
                        .anyMatch(
                                one -> second.taken().stream().anyMatch(other -> near(one, other)));
        boolean apart = !first.taken().isEmpty() && !second.taken().isEmpty();
        boolean alone = !first.taken().isEmpty() || !second.taken().isEmpty();
        boolean both =
                switch (manner) {
                    case APART_THEN_ALONE -> apart;
                    case ALONE -> together;
                };
        return both ? 2 : alone ? 1 : 0;
    }

    private static boolean near(Program one, Program other) {
        if (one.state() == other.state()) {
            return true;
        }
        Optional<GeoPoint> here = one.identity().place().findValue();
        Optional<GeoPoint> there = other.identity().place().findValue();
        return here.isPresent()
                && there.isPresent()
                && here.get().distanceMiles(there.get()) <= NEAR_MILES;
    }
}
