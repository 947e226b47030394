package org.smartpick.advice.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.practice.FollowUps;
import org.smartpick.interview.practice.Gap;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.practice.Session.Step;
import org.smartpick.interview.practice.SessionPlanner;
import org.smartpick.stats.RandomStream;

/// Use case: am I ready to talk? Runs sessions, takes answers, asks follow-ups, gives feedback.
public final class Practice {
    private static final Duration LATELY = Duration.ofDays(7);

    private final Supplier<PracticeBank> bank;
    private final KeepAttempts keep;
    private final Supplier<AnswerCoach> coach;
    private final Clock clock;

    /// @param bank what can be asked this person, read anew at each use
    /// @param keep where attempts and sessions are kept
    /// @param coach who listens; made when first needed
    /// @param clock time of attempts
    public Practice(
            Supplier<PracticeBank> bank,
            KeepAttempts keep,
            Supplier<AnswerCoach> coach,
            Clock clock) {
        this.bank = bank;
        this.keep = keep;
        this.coach = coach;
        this.clock = clock;
    }

    /// What became of an answer.
    public sealed interface Outcome {

        /// It was kept.
        ///
        /// @param attempt the attempt
        record Kept(Attempt attempt) implements Outcome {}

        /// Nothing was kept: it may tell who a patient is.
        ///
        /// @param details the words that made us ask
        record ToConfirm(List<String> details) implements Outcome {}

        /// Nothing was kept: it cannot be.
        ///
        /// @param problem what is wrong, and the remedy
        record Refused(FieldProblem problem) implements Outcome {}
    }

    /// Whether a person was asked about patient details and wants to keep the answer all the same.
    public enum Consent {
        ASK_FIRST,
        GIVEN
    }

    /// An answer with its feedback.
    ///
    /// @param attempt the attempt
    /// @param item what was asked
    /// @param reply what the coach says
    public record Judged(Attempt attempt, PracticeItem item, CoachReply reply) {}

    /// What can be asked.
    public PracticeBank bank() {
        return bank.get();
    }

    /// Attempts, sessions and notes.
    public KeepAttempts keep() {
        return keep;
    }

    /// The present moment.
    public Instant now() {
        return clock.instant();
    }

    // ---- sessions ------------------------------------------------------------------------------

    /// Begins a session.
    ///
    /// @param mode the way of practice; a drill needs its question
    /// @param question id of the question of a drill, or of the first one elsewhere; may be empty
    /// @return its key; empty where the bank holds nothing to ask
    public Optional<String> begin(PracticeMode mode, String question) {
        PracticeBank all = bank.get();
        Instant now = clock.instant();
        String key = keep.newKey(now);
        Set<String> lately =
                keep.list().stream()
                        .filter(attempt -> attempt.at().isAfter(now.minus(LATELY)))
                        .map(attempt -> attempt.asked().question())
                        .collect(Collectors.toSet());
        List<String> planned =
                all.find(question).isPresent()
                        ? List.of(question)
                        : new SessionPlanner(
                                        mode == PracticeMode.THREE
                                                ? all.list().stream()
                                                        .map(PracticeItem::question)
                                                        .toList()
                                                : all.questions(),
                                        lately,
                                        RandomStream.of(now.toEpochMilli(), "practice"))
                                .plan(mode, all.flags());
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        keep.clearDrills();
        keep.saveSession(key, Session.of(mode, planned), now);
        return Optional.of(key);
    }

    /// Leaves out what is asked now.
    public void skip(String key) {
        keep.findSession(key)
                .filter(session -> session.current().isPresent())
                .ifPresent(session -> keep.saveSession(key, session.withSkip(), clock.instant()));
    }

    /// Takes the answer to what a session asks now, and lets the interviewer follow up.
    ///
    /// @param key key of a session that is not over
    public Outcome answer(String key, Said said, Consent consent) {
        Session session = keep.findSession(key).orElseThrow(() -> notThere("session"));
        Step step = session.current().orElseThrow(() -> notThere("open step"));
        Outcome outcome =
                take(
                        new Attempt.Asked(step.question(), step.followUp(), session.mode(), key),
                        said,
                        consent);
        switch (outcome) {
            case Outcome.Kept kept -> goOn(key, session, step, kept.attempt());
            case Outcome.ToConfirm _, Outcome.Refused _ -> {
                // The step stays open, and what was said is still on the page.
            }
        }
        return outcome;
    }

    private void goOn(String key, Session session, Step step, Attempt attempt) {
        Session next = session.withAnswer(attempt.key());
        Instant now = clock.instant();
        Optional<String> followUp =
                FollowUps.choose(
                        gaps(attempt),
                        item(step.question()).question().followUps(),
                        next.followUps(step.question()),
                        session.mode().followUps());
        keep.saveSession(key, followUp.map(next::withFollowUp).orElse(next), now);
    }

    /// What the main answer left open; an answer to a follow-up opens nothing new.
    private Set<Gap> gaps(Attempt attempt) {
        return attempt.isFollowUp() ? Set.of() : judge(attempt).reply().gaps();
    }

    // ---- answers -------------------------------------------------------------------------------

    private Outcome take(Attempt.Asked asked, Said said, Consent consent) {
        Optional<FieldProblem> problem = keep.problem(said.text());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        List<String> details =
                consent == Consent.GIVEN ? List.of() : coach.get().listPatientDetails(said.text());
        if (!details.isEmpty()) {
            return new Outcome.ToConfirm(details);
        }
        Instant now = clock.instant();
        Attempt attempt =
                new Attempt(
                        keep.newKey(now),
                        asked,
                        now,
                        said,
                        Attempt.Own.NONE,
                        new Attempt.Verdict("", 0, List.of(), -1));
        return new Outcome.Kept(save(judge(attempt)));
    }

    /// An attempt with its feedback in full, computed anew.
    public Judged judge(Attempt attempt) {
        return judge(attempt, Manner.FULL);
    }

    /// An attempt with its feedback, computed anew. An answer to a follow-up is not looked at for
    /// the parts of the question before it.
    public Judged judge(Attempt attempt, Manner manner) {
        PracticeItem question = item(attempt.asked().question());
        PracticeItem item =
                attempt.isFollowUp() ? question.followedBy(attempt.asked().followUp()) : question;
        return new Judged(
                attempt,
                item,
                coach.get().judge(item, attempt.said(), attempt.own().parts(), manner));
    }

    /// Puts a sentence into another part and keeps that.
    ///
    /// @param sentence number of the sentence, from 1
    /// @param part id of a part of the structure, or `other`
    /// @return false where there is no such sentence or part
    public boolean move(Attempt attempt, int sentence, String part) {
        Judged judged = judge(attempt);
        boolean known =
                part.equals("other")
                        || judged.item().plan().slots().stream()
                                .anyMatch(slot -> slot.part().id().equals(part));
        if (!known || sentence < 1 || sentence > judged.reply().sentences().size()) {
            return false;
        }
        save(judge(attempt.with(attempt.own().withPart(sentence, part))));
        return true;
    }

    /// Links the story that an answer told; an empty key takes the link away.
    public void link(Attempt attempt, String story) {
        keep.save(attempt.with(attempt.own().withStory(story)), clock.instant());
    }

    /// Puts other words in the place of those of an answer; parts that the person set are set back,
    /// since their sentences may be others now.
    ///
    /// @return what is wrong with the words; empty where they were kept
    public Optional<FieldProblem> reword(Attempt attempt, Said said) {
        Optional<FieldProblem> problem = keep.problem(said.text());
        if (problem.isEmpty()) {
            Attempt.Own own = new Attempt.Own(java.util.Map.of(), attempt.own().story());
            save(judge(attempt.with(said).with(own)));
        }
        return problem;
    }

    private Attempt save(Judged judged) {
        CoachReply reply = judged.reply();
        Attempt attempt =
                judged.attempt()
                        .with(
                                new Attempt.Verdict(
                                        judged.item().question().structure(),
                                        reply.level().value(),
                                        reply.missing(),
                                        reply.care().fillersPerMinute()));
        keep.save(attempt, clock.instant());
        return attempt;
    }

    private PracticeItem item(String question) {
        return bank.get().find(question).orElseThrow(() -> notThere("question " + question));
    }

    private static IllegalArgumentException notThere(String what) {
        return new IllegalArgumentException("there is no " + what);
    }
}
