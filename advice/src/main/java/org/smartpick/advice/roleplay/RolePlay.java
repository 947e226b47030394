package org.smartpick.advice.roleplay;

import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.RoleVoice;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.port.RoleVoice.Reply;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.KeepAttempts;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.roleplay.Role.Line;
import org.smartpick.advice.roleplay.Role.Sharing;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.practice.Session.Step;

/// Use case: how would an interviewer put this? In a mock interview, lets a model that the person
/// runs on this machine reword the next question; at any failure the bank's words stay.
///
/// It rewords questions and nothing else: it writes no answer and judges none. What it is handed is
/// a [RoleRequest]; her answer is in it only when she agreed in this session.
public final class RolePlay {
    private final RoleVoice voice;
    private final Practice practice;
    private final Supplier<Entries> entries;
    private final RoleRecords records;

    /// @param voice the model server, or [RoleVoice#NONE]
    /// @param practice sessions, questions and answers
    /// @param entries where role-plays are kept
    /// @param records how they are written
    public RolePlay(
            RoleVoice voice, Practice practice, Supplier<Entries> entries, RoleRecords records) {
        this.voice = voice;
        this.practice = practice;
        this.entries = entries;
        this.records = records;
    }

    /// What the page shows of a role-play at the step that is asked now.
    ///
    /// @param bearing how the interviewer speaks
    /// @param words the interviewer's own words; empty where the bank's are used
    /// @param reason why the bank's are used; empty where they are not
    /// @param sent all that was sent
    public record Said(Bearing bearing, String words, Optional<Reason> reason, RoleRequest sent) {}

    /// Whether a model server is set.
    public boolean isOffered() {
        return !voice.where().isEmpty();
    }

    /// The address of the model server; empty where none is set.
    public String where() {
        return voice.where();
    }

    /// Begins the role-play of a mock interview, and lets the interviewer put its first question.
    /// Changes nothing where no server is set or the session is of another kind.
    ///
    /// @param key key of the session
    public void begin(String key, Bearing bearing, Sharing sharing) {
        boolean mock =
                practice.keep()
                        .findSession(key)
                        .filter(session -> session.mode() == PracticeMode.MOCK)
                        .isPresent();
        if (isOffered() && mock) {
            save(key, Role.of(bearing, sharing));
            ask(key);
        }
    }

    /// Lets the interviewer put what is asked now, where the session is a role-play and it was not
    /// put yet. Waits up to ten seconds.
    ///
    /// @param key key of the session
    public void ask(String key) {
        if (!isOffered()) {
            return;
        }
        Optional<Role> role = find(key);
        Optional<Session> session = practice.keep().findSession(key);
        Optional<Step> step = session.flatMap(Session::current);
        if (role.isPresent() && step.isPresent() && lastAt(role.get(), step.get()).isEmpty()) {
            request(role.get(), session.get(), step.get())
                    .ifPresent(request -> save(key, role.get().with(put(request, step.get()))));
        }
    }

    /// What the interviewer said at the step that is asked now; empty where it is no role-play, or
    /// nothing was put.
    ///
    /// @param key key of the session
    public Optional<Said> findSaid(String key) {
        Optional<Role> role = find(key);
        Optional<Session> session = practice.keep().findSession(key);
        Optional<Step> step = session.flatMap(Session::current);
        if (role.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        return lastAt(role.get(), step.get())
                .flatMap(line ->
                        request(role.get(), session.get(), step.get())
                                .map(sent ->
                                        new Said(
                                                role.get().bearing(),
                                                line.words(),
                                                line.reason(),
                                                sent)));
    }

    private Line put(RoleRequest request, Step step) {
        return switch (voice.say(request.line())) {
            case Reply.Silence silence -> line(step, "", Optional.of(silence.reason()));
            case Reply.Words words ->
                    OneQuestion.find(words.text(), request.given())
                            .map(question -> line(step, question, Optional.empty()))
                            .orElseGet(() -> line(step, "", Optional.of(Reason.NOT_A_QUESTION)));
        };
    }

    private static Line line(Step step, String words, Optional<Reason> reason) {
        return new Line(step.question(), step.followUp(), words, reason);
    }

    private static Optional<Line> lastAt(Role role, Step step) {
        return role.last()
                .filter(line -> line.question().equals(step.question()))
                .filter(line -> line.followUp().equals(step.followUp()));
    }

    /// What is handed over at a step; empty where its question is not in the bank any more.
    private Optional<RoleRequest> request(Role role, Session session, Step step) {
        return practice.bank()
                .find(step.question())
                .map(item ->
                        new RoleRequest(
                                role.bearing(),
                                item.text(),
                                step.followUp(),
                                answer(role, session, step)));
    }

    /// The newest answer to the question that is followed up, where she agreed.
    private Optional<String> answer(Role role, Session session, Step step) {
        if (role.sharing() == Sharing.QUESTION_ONLY || !step.isFollowUp()) {
            return Optional.empty();
        }
        return session.steps().reversed().stream()
                .filter(one -> one.question().equals(step.question()))
                .filter(one -> !one.attempt().isEmpty())
                .findFirst()
                .flatMap(one -> practice.keep().find(one.attempt()))
                .map(Attempt::said)
                .map(said -> said.text());
    }

    private Optional<Role> find(String key) {
        return practice.keep().findSession(key).isEmpty()
                ? Optional.empty()
                : entries.get()
                        .find(KeepAttempts.ROLE, key)
                        .flatMap(entry -> records.read(entry.text()));
    }

    private void save(String key, Role role) {
        entries.get().save(new Entry(KeepAttempts.ROLE, key, practice.now(), records.write(role)));
    }
}
