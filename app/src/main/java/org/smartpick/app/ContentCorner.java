package org.smartpick.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.advice.coach.CheckCoherence;
import org.smartpick.advice.coach.CraftReader;
import org.smartpick.advice.coach.CraftReader.Craft;
import org.smartpick.advice.coach.FindFlags;
import org.smartpick.advice.coach.FindQuestions;
import org.smartpick.advice.coach.KeepFrames;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.advice.coach.KeepResearch;
import org.smartpick.advice.coach.KeepSpeaker;
import org.smartpick.advice.coach.KeepStories;
import org.smartpick.advice.coach.Papers;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.KeepAttempts;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.documents.coach.JsonPapers;
import org.smartpick.documents.practice.JsonPracticeRecords;
import org.smartpick.domain.Season;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.PatientDetail;
import org.smartpick.interview.reading.PatientDetailFinder;
import org.smartpick.web.coach.CoachDesk;

/// Who gets whom around what one practices with: questions, stories, plan, research.
final class ContentCorner {
    private final Ground ground;
    private final Entries entries;
    private final Papers papers;
    private final Lazy<CoachTables> tables;
    private final Lazy<Craft> craft;

    /// What it stands on.
    ///
    /// @param datasets the bundled editions
    /// @param shelf the catalog with corrections
    /// @param data the sources behind the facts
    /// @param readable the workspace, or the absent one
    /// @param made the workspace, made when it is not there
    /// @param season the season applied in
    /// @param clock the time
    record Ground(
            Supplier<Datasets> datasets,
            Supplier<Shelf> shelf,
            Supplier<DescribeData> data,
            Supplier<WorkspaceStore> readable,
            Supplier<WorkspaceStore> made,
            Supplier<Season> season,
            Clock clock) {}

    ContentCorner(Ground ground) {
        this.ground = ground;
        this.entries = new LateEntries(ground.readable(), ground.made());
        this.papers = new Papers(() -> entries, new JsonPapers(), ground.clock());
        this.tables = Lazy.of(() -> BankReader.read(ground.datasets().get()));
        this.craft = Lazy.of(() -> CraftReader.read(ground.datasets().get()));
    }

    CoachTables tables() {
        return tables.get();
    }

    Entries entries() {
        return entries;
    }

    FindQuestions findQuestions() {
        return new FindQuestions(
                tables(), papers, question -> !attempts().list(question).isEmpty());
    }

    KeepStories keepStories() {
        return new KeepStories(papers, patientDetails());
    }

    /// Words of a text that may tell who a patient is.
    private static Function<String, List<String>> patientDetails() {
        return text ->
                PatientDetailFinder.find(AnswerText.typed(text).sentences()).stream()
                        .map(PatientDetail::text)
                        .distinct()
                        .toList();
    }

    CheckCoherence checkCoherence() {
        return new CheckCoherence(keepSpeaker(), keepStories(), this::told);
    }

    /// The answers of practice, for whoever compares them.
    private List<CheckCoherence.Answered> told() {
        QuestionBank bank = findQuestions().bank();
        return attempts().list().stream().map(attempt -> told(attempt, bank)).toList();
    }

    private static CheckCoherence.Answered told(Attempt attempt, QuestionBank bank) {
        String question = attempt.asked().question();
        return new CheckCoherence.Answered(
                question,
                bank.find(question).map(Question::text).orElse("a question of practice"),
                attempt.said().text(),
                attempt.own().story());
    }

    /// Attempts, sessions and notes of practice.
    KeepAttempts attempts() {
        return new KeepAttempts(entries, new JsonPracticeRecords());
    }

    KeepSpeaker keepSpeaker() {
        return new KeepSpeaker(papers, new KeepProfile(ground.readable().get(), ground.clock()));
    }

    KeepPlan keepPlan() {
        return new KeepPlan(papers, keepSpeaker());
    }

    FindFlags findFlags() {
        return new FindFlags(keepSpeaker(), tables().drills(), ground.season());
    }

    KeepResearch keepResearch() {
        return new KeepResearch(
                papers,
                ground.shelf().get(),
                key ->
                        ground.data()
                                .get()
                                .findSource(key)
                                .map(note ->
                                        note.publication().publisher()
                                                + ", "
                                                + note.publication().title())
                                .orElse(key));
    }

    /// The brackets of a frame that hold the rehearsal of a question back.
    List<String> openBrackets(String question) {
        return keepFrames()
                .find(question, keepSpeaker().find())
                .map(KeepFrames.Filled::listHolding)
                .orElse(List.of());
    }

    private KeepFrames keepFrames() {
        return new KeepFrames(papers, craft.get().frames());
    }

    CoachDesk desk() {
        KeepSpeaker speaker = keepSpeaker();
        return new CoachDesk(
                new CoachDesk.Asked(findQuestions(), findFlags(), keepFrames()),
                new CoachDesk.Told(keepStories(), checkCoherence(), craft.get()),
                new CoachDesk.Learned(speaker, keepPlan()),
                keepResearch());
    }
}
