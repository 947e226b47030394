package org.smartpick.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.advice.unknown.UnknownFinder;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.ChanceQuestion;

/// Use case: should this program be on my list?
public final class ShowProgram {
    private final Shelf shelf;
    private final AssessChances chances;
    private final WorkspaceStore store;
    private final TierThresholds thresholds;

    /// @param shelf the catalog with the person's corrections
    /// @param chances the chances
    /// @param store her notes
    /// @param thresholds where reach ends and likely begins
    public ShowProgram(
            Shelf shelf, AssessChances chances, WorkspaceStore store, TierThresholds thresholds) {
        this.shelf = shelf;
        this.chances = chances;
        this.store = store;
        this.thresholds = thresholds;
    }

    /// The program for whoever the draft describes; a draft that cannot be used yet gives facts
    /// without chances.
    public Optional<ProgramView> show(AcgmeId id, ApplicantDraft draft, Season season) {
        return shelf.find(id)
                .map(program ->
                        switch (ApplicantReader.read(draft)) {
                            case ApplicantReading.Complete complete ->
                                    personal(program, draft, complete.applicant(), season);
                            case ApplicantReading.Incomplete incomplete -> impersonal(program);
                        });
    }

    private ProgramView personal(
            Program program, ApplicantDraft draft, Applicant applicant, Season season) {
        List<RuleFinding> rules = shelf.rules(program, applicant, season);
        var programCase = new ChanceQuestion.ProgramCase(program, rules, SignalTier.NONE);
        ProgramChance chance =
                chances.model()
                        .assess(new ChanceQuestion(applicant, season, List.of(programCase)))
                        .programs()
                        .getFirst();
        UnknownFinder finder =
                new UnknownFinder(
                        chances.model(),
                        new UnknownFinder.Asked(
                                draft,
                                program,
                                season,
                                person -> shelf.rules(program, person, season)));
        return new ProgramView(
                program,
                rules,
                chance,
                thresholds.of(chance.interview()),
                finder.find(applicant, chance.reasons()),
                kept(program),
                questions(rules, program));
    }

    private ProgramView impersonal(Program program) {
        return new ProgramView(
                program,
                List.of(),
                null,
                null,
                List.of(),
                kept(program),
                questions(List.of(), program));
    }

    private ProgramView.Kept kept(Program program) {
        return new ProgramView.Kept(corrections(program), note(program));
    }

    private String note(Program program) {
        return store.findNote(program.id()).orElse("");
    }

    private List<Correction> corrections(Program program) {
        return store.listCorrections().stream()
                .filter(correction -> correction.program().equals(program.id()))
                .toList();
    }

    private static List<String> questions(List<RuleFinding> rules, Program program) {
        List<String> questions =
                new ArrayList<>(
                        rules.stream()
                                .map(RuleFinding::question)
                                .filter(question -> !question.isBlank())
                                .toList());
        Stream.of(
                        program.fellowships().isEmpty()
                                ? "Can residents work with a clinical informatics faculty member or the data warehouse?"
                                : "How many of your residents went on to the clinical informatics fellowship here?")
                .forEach(questions::add);
        return questions;
    }
}
