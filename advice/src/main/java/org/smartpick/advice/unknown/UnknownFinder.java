package org.smartpick.advice.unknown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.smartpick.advice.unknown.Unknown.Supposed;
import org.smartpick.advice.unknown.Unknown.Whose;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ScoreScale;

/// Finds what is not known about an applicant at one program and asks the model what a good and a
/// bad answer would make of the chance of an interview.
///
/// Every answer is put to the model anew, with the program's rules held against it: the swing is a
/// difference of two whole answers, not a slope.
public final class UnknownFinder {
    private static final String SUPPOSED = "supposed";

    private final ChanceModel model;
    private final Asked asked;

    /// An applicant at a program.
    ///
    /// @param draft her profile as typed
    /// @param program the program
    /// @param season the season applied in
    /// @param rules the program's requirements against whoever is supposed
    public record Asked(
            ApplicantDraft draft,
            Program program,
            Season season,
            Function<Applicant, List<RuleFinding>> rules) {}

    /// @param model the chance model
    /// @param asked who asks, about which program
    public UnknownFinder(ChanceModel model, Asked asked) {
        this.model = model;
        this.asked = asked;
    }

    /// Everything that is not known and counts, the largest swing first.
    ///
    /// @param applicant the person of the draft
    /// @param reasons the reasons of her chance there; those not known are looked at
    public List<Unknown> find(Applicant applicant, List<Reason> reasons) {
        List<Unknown> unknowns = new ArrayList<>();
        for (Reason reason : reasons) {
            if (!reason.known() && !reason.factor().startsWith("rule_")) {
                OwnAnswers.find(reason.factor(), scale(applicant))
                        .flatMap(this::own)
                        .ifPresent(unknowns::add);
            }
        }
        List<RuleFinding> findings = asked.rules().apply(applicant);
        for (RuleFinding finding : findings) {
            if (finding.verdict() == RuleFinding.Verdict.UNKNOWN && !finding.question().isEmpty()) {
                unknowns.add(rule(applicant, findings, finding));
            }
        }
        unknowns.sort(
                Comparator.comparingDouble((Unknown unknown) -> -unknown.swing())
                        .thenComparing(Unknown::factor));
        return List.copyOf(unknowns);
    }

    private ScoreScale scale(Applicant applicant) {
        return model.scores(
                new ChanceQuestion(applicant, asked.season(), List.of()),
                asked.program().specialty());
    }

    private Optional<Unknown> own(OwnAnswers answers) {
        Optional<Chance> good = answered(answers, answers.good());
        Optional<Chance> bad = answered(answers, answers.bad());
        if (good.isEmpty() || bad.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Unknown(
                        answers.factor(),
                        answers.label(),
                        Whose.YOURS,
                        new Supposed(answers.good().words(), good.get()),
                        new Supposed(answers.bad().words(), bad.get())));
    }

    private Optional<Chance> answered(OwnAnswers answers, OwnAnswers.Told told) {
        return switch (ApplicantReader.read(answers.tell(asked.draft(), told))) {
            case ApplicantReading.Complete complete ->
                    Optional.of(
                            interview(
                                    complete.applicant(),
                                    asked.rules().apply(complete.applicant())));
            case ApplicantReading.Incomplete incomplete -> Optional.empty();
        };
    }

    private Unknown rule(Applicant applicant, List<RuleFinding> findings, RuleFinding unknown) {
        Chance good = interview(applicant, replaced(findings, unknown, RuleFinding.Verdict.MEETS));
        Chance bad = interview(applicant, replaced(findings, unknown, RuleFinding.Verdict.FAILS));
        boolean visa = unknown.rule() == RuleFinding.Rule.VISA;
        return new Unknown(
                "rule_" + unknown.rule().key(),
                unknown.rule().label() + ": what the program asks for",
                Whose.PROGRAM,
                new Supposed(visa ? "it takes your visa" : "it asks for nothing you lack", good),
                new Supposed(
                        visa
                                ? "it does not take your visa"
                                : "it firmly asks for more than you have",
                        bad));
    }

    /// The findings with the unknown one answered by the program, firmly and this season.
    private List<RuleFinding> replaced(
            List<RuleFinding> findings, RuleFinding unknown, RuleFinding.Verdict verdict) {
        return findings.stream()
                .map(finding -> finding.rule() == unknown.rule() ? told(finding, verdict) : finding)
                .toList();
    }

    private RuleFinding told(RuleFinding finding, RuleFinding.Verdict verdict) {
        return new RuleFinding(
                finding.rule(),
                verdict,
                RuleFinding.Strictness.STRICT,
                SUPPOSED,
                "",
                Provenance.person(SUPPOSED, AsOf.of(asked.season().matchYear())));
    }

    private Chance interview(Applicant applicant, List<RuleFinding> findings) {
        var programCase =
                new ChanceQuestion.ProgramCase(asked.program(), findings, SignalTier.NONE);
        return model.assess(new ChanceQuestion(applicant, asked.season(), List.of(programCase)))
                .programs()
                .getFirst()
                .interview();
    }
}
