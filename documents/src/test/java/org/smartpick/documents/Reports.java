package org.smartpick.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.PickReport.Context;
import org.smartpick.advice.PickReport.Gain;
import org.smartpick.advice.PickReport.LeftOut;
import org.smartpick.advice.PickReport.Margins;
import org.smartpick.advice.PickReport.NextUse;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.advice.PickReport.SignalPlan;
import org.smartpick.advice.PickReport.SpecialtyBase;
import org.smartpick.advice.PickReport.Summary;
import org.smartpick.advice.TierThresholds;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.advice.cost.OnceFee;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.InterviewCost;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;
import org.smartpick.domain.program.RuleFinding.Strictness;
import org.smartpick.domain.program.RuleFinding.Verdict;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.prediction.BaseRates;
import org.smartpick.prediction.PublishedRate;

/// Invented reports of any length, with names that a careless writer would stumble over.
final class Reports {
    /// A name that a spreadsheet would run and a page would take for markup.
    static final String WILD_NAME =
            "=HYPERLINK(\"x\") <b>St. \u00c1gueda & \u201cSons\u201d</b>, Program";

    private static final Specialty SPECIALTY = Specialty.of("Internal Medicine");
    private static final Provenance PUBLISHED =
            Provenance.bundled("an invented table", AsOf.of(2024), Confidence.B);

    private Reports() {}

    /// A list of so many programs, the first with [#WILD_NAME], and two left out.
    static PickReport of(int programs) {
        List<PickedProgram> picked = new ArrayList<>();
        List<Portfolio.CurvePoint> curve = new ArrayList<>();
        for (int i = 0; i < programs; i++) {
            picked.add(picked(i));
            curve.add(new Portfolio.CurvePoint(i + 1, 11 * (i + 1), 1 - Math.pow(0.98, i + 1), 40));
        }
        return new PickReport(
                context(),
                new Summary(
                        11 * programs,
                        chance(0.41234567, 0.5, 0.6, Basis.Strength.MODEL),
                        new CountRange(2, 4.5, 8),
                        List.of(1.0, 0.97, 0.9),
                        new PickReport.Shares(
                                SPECIALTY,
                                chance(0.4, 0.48, 0.58, Basis.Strength.MODEL),
                                chance(0.5, 0.6, 0.7, Basis.Strength.MODEL)),
                        48.5,
                        50.25),
                picked,
                List.of(leftOut(7_001), leftOut(7_002)),
                curve,
                new Margins(
                        0.61,
                        picked.stream()
                                .filter(one -> one.signal() == SignalTier.GOLD)
                                .map(one -> signal(one, picked.getLast()))
                                .toList()),
                ListCost.of(
                        11 * programs,
                        List.of(
                                new OnceFee("ERAS token", Fact.known(185, PUBLISHED)),
                                new OnceFee("USMLE transcript", Fact.unknown())),
                        List.of(1.0, 0.97, 0.9),
                        1,
                        new InterviewCost(Answer.given(300), Answer.open())));
    }

    private static SignalPlan signal(PickedProgram picked, PickedProgram next) {
        return new SignalPlan(
                picked.program(),
                picked.signal(),
                0.02,
                1.5,
                next.signal() == SignalTier.GOLD ? null : new NextUse(next.program(), 0.01, 0.75));
    }

    private static Context context() {
        return new Context(
                Season.of(2027),
                ApplicantType.US_IMG,
                new TreeMap<>(Map.of("directory", "2026-11", "stats", "2026-11")),
                List.of(
                        new SpecialtyBase(
                                SPECIALTY,
                                new BaseRates(
                                        Fact.known(55.1, PUBLISHED),
                                        Fact.known(67.8, PUBLISHED),
                                        Fact.unknown(),
                                        "US-citizen IMGs with the specialty as their only or first choice.",
                                        List.of(
                                                new PublishedRate(
                                                        PublishedRate.Kin.NEAREST,
                                                        PublishedRate.Outcome.PREFERRED,
                                                        "non-US IMGs who ranked Internal Medicine first",
                                                        51.2,
                                                        Fact.known(4321, PUBLISHED),
                                                        PUBLISHED),
                                                new PublishedRate(
                                                        PublishedRate.Kin.SAME,
                                                        PublishedRate.Outcome.ANY,
                                                        "US-citizen IMGs, in any specialty",
                                                        67.8,
                                                        Fact.unknown(),
                                                        PUBLISHED)))),
                        new SpecialtyBase(
                                Specialty.of("Family Medicine"),
                                new BaseRates(
                                        Fact.unknown(),
                                        Fact.unknown(),
                                        Fact.unknown(),
                                        "Nobody was counted.",
                                        List.of()))),
                707,
                List.of("Interview rates are means over programs, not one person\u2019s chance."));
    }

    private static PickedProgram picked(int number) {
        return new PickedProgram(
                program(number),
                TierThresholds.USUAL.of(interview(number)),
                number < 3 ? SignalTier.GOLD : SignalTier.NONE,
                chances(number),
                rules(number),
                new Gain(number < 30 ? 11 : 30, 0.02 / (number + 1), 0.9 / (number + 1), 80),
                List.of("program_stated_2025", "nrmp_results_2026"));
    }

    private static LeftOut leftOut(int number) {
        return new LeftOut(
                program(number),
                TierThresholds.USUAL.of(interview(number)),
                chances(number),
                rules(number),
                "It adds less per dollar than the last program on the list.");
    }

    private static Program program(int number) {
        String name = number == 0 ? WILD_NAME : "Invented Medical Center " + number + " Program";
        return new Program(
                new Program.Identity(
                        AcgmeId.of("0140" + (100_000 + number)),
                        name,
                        SPECIALTY,
                        "Springfield",
                        number % 2 == 0 ? UsState.NJ : UsState.FL,
                        Fact.unknown(),
                        Fact.unknown()),
                FactSheet.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ProgramChance chances(int number) {
        return new ProgramChance(
                interview(number),
                chance(0.005, 0.02, 0.05, Basis.Strength.BORROWED),
                0.18,
                List.of(
                        new Reason(
                                "step2ck",
                                "Your Step 2 is in the upper quarter of matched US-citizen IMGs",
                                0.6,
                                true),
                        new Reason("signal", "No signal sent", -0.8, true),
                        new Reason("own", "Only here: reason " + number, 0.1, true),
                        new Reason("board", "Board pass rate unknown", 0, false),
                        new Reason("tie", "A tie to the state does not count here", 0, true)));
    }

    private static Chance interview(int number) {
        double median = 0.5 / (1 + number % 12);
        return chance(median * 0.6, median, Math.min(1, median * 1.5), Basis.Strength.GROUP);
    }

    private static Chance chance(double low, double median, double high, Basis.Strength strength) {
        return new Chance(
                low,
                median,
                high,
                new Basis(strength, "Estimated from invented tables of 2024.", List.of("t1")));
    }

    private static List<RuleFinding> rules(int number) {
        return List.of(
                new RuleFinding(
                        Rule.STEP2_SCORE,
                        Verdict.MEETS,
                        Strictness.STRICT,
                        "Asks for Step 2 CK 220 (2025); you have 238.",
                        "",
                        PUBLISHED),
                new RuleFinding(
                        Rule.US_EXPERIENCE,
                        Verdict.UNKNOWN,
                        Strictness.UNSTATED,
                        "Nothing is known of US clinical experience.",
                        number % 2 == 0
                                ? "Do you ask for US clinical experience, and how many months?"
                                : "How many months of US clinical experience do you ask for?",
                        null));
    }
}
