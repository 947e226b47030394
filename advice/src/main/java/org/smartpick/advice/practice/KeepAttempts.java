package org.smartpick.advice.practice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.practice.Try;

/// Keeps attempts, sessions and notes in the workspace. What a person deletes is deleted with all
/// its versions.
public final class KeepAttempts {
    /// Most characters of one answer: about ten minutes of speech.
    public static final int LONGEST_ANSWER = 12_000;

    /// Most attempts kept at one time.
    public static final int MOST_ATTEMPTS = 2_000;

    /// Most characters of the notes for one question.
    public static final int LONGEST_NOTES = 4_000;

    /// Kind of what the interviewer of a role-play said, under the key of its session; it goes with
    /// the session.
    public static final String ROLE = "practice-role";

    private static final String ATTEMPT = "practice-attempt";
    private static final String SESSION = "practice-session";
    private static final String NOTES = "practice-notes";
    private static final String MANNER = "practice-manner";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Entries entries;
    private final PracticeRecords records;

    /// @param entries where small documents are kept
    /// @param records how they are written
    public KeepAttempts(Entries entries, PracticeRecords records) {
        this.entries = entries;
        this.records = records;
    }

    // ---- attempts ------------------------------------------------------------------------------

    /// All attempts, newest first; one that cannot be read is left out.
    public List<Attempt> list() {
        return entries.list(ATTEMPT).stream()
                .flatMap(entry -> records.readAttempt(entry.key(), entry.text()).stream())
                .sorted(Comparator.comparing(Attempt::at).thenComparing(Attempt::key).reversed())
                .toList();
    }

    /// All attempts as queue and trend see them, newest first.
    public List<Try> tries() {
        return list().stream().map(Attempt::tried).toList();
    }

    /// The attempts at one question, newest first.
    public List<Attempt> list(String question) {
        return list().stream()
                .filter(attempt -> attempt.asked().question().equals(question))
                .toList();
    }

    /// The attempt of a key.
    public Optional<Attempt> find(String key) {
        return isKey(key)
                ? entries.find(ATTEMPT, key)
                        .flatMap(entry -> records.readAttempt(key, entry.text()))
                : Optional.empty();
    }

    /// Keeps an attempt, new or changed.
    public void save(Attempt attempt, Instant at) {
        entries.save(new Entry(ATTEMPT, attempt.key(), at, records.write(attempt)));
    }

    /// Deletes an attempt for good, with every version of it.
    public void delete(Attempt attempt, Instant at) {
        entries.erase(ATTEMPT, attempt.key());
        findSession(attempt.asked().session())
                .ifPresent(session ->
                        saveSession(
                                attempt.asked().session(),
                                session.withoutAttempt(attempt.key()),
                                at));
    }

    /// Deletes every attempt, session and note of practice for good.
    ///
    /// @return how many attempts there were
    public int deleteAll() {
        List<Entry> attempts = entries.list(ATTEMPT);
        attempts.forEach(entry -> entries.erase(ATTEMPT, entry.key()));
        entries.list(SESSION).forEach(entry -> entries.erase(SESSION, entry.key()));
        entries.list(NOTES).forEach(entry -> entries.erase(NOTES, entry.key()));
        entries.list(ROLE).forEach(entry -> entries.erase(ROLE, entry.key()));
        return attempts.size();
    }

    /// What keeps an answer from being kept; empty where nothing does.
    public Optional<FieldProblem> problem(String text) {
        if (text.isBlank()) {
            return Optional.of(
                    new FieldProblem(
                            "answer", "", "is empty", "say or type a sentence, or skip it"));
        }
        if (text.length() > LONGEST_ANSWER) {
            return Optional.of(
                    new FieldProblem(
                            "answer",
                            text.length() + " characters",
                            "is longer than " + LONGEST_ANSWER + " characters",
                            "shorten it; nobody listens for ten minutes"));
        }
        if (entries.list(ATTEMPT).size() >= MOST_ATTEMPTS) {
            return Optional.of(
                    new FieldProblem(
                            "answer",
                            "",
                            "would be attempt " + (MOST_ATTEMPTS + 1),
                            "delete some old attempts first"));
        }
        return Optional.empty();
    }

    // ---- sessions ------------------------------------------------------------------------------

    /// The session of a key.
    public Optional<Session> findSession(String key) {
        return isKey(key)
                ? entries.find(SESSION, key).flatMap(entry -> records.readSession(entry.text()))
                : Optional.empty();
    }

    /// The newest session that is not over, with its key. A single question of which only a
    /// follow-up is left counts as over.
    public Optional<Open> findOpen() {
        return entries.list(SESSION).stream()
                .sorted(Comparator.comparing(Entry::key).reversed())
                .flatMap(entry ->
                        records.readSession(entry.text()).stream()
                                .map(session -> new Open(entry.key(), session)))
                .filter(open -> isUnderWay(open.session()))
                .findFirst();
    }

    private static boolean isUnderWay(Session session) {
        return session.current()
                .filter(step -> session.size() > 1 || !step.isFollowUp())
                .isPresent();
    }

    /// Forgets the drills in which nothing was answered.
    public void clearDrills() {
        for (Entry entry : entries.list(SESSION)) {
            boolean idle =
                    records.readSession(entry.text())
                            .filter(session -> session.mode() == PracticeMode.DRILL)
                            .filter(session ->
                                    session.steps().stream()
                                            .allMatch(step -> step.attempt().isEmpty()))
                            .isPresent();
            if (idle) {
                entries.erase(SESSION, entry.key());
            }
        }
    }

    /// A session with its key.
    ///
    /// @param key its key
    /// @param session the session
    public record Open(String key, Session session) {}

    /// Keeps a session.
    public void saveSession(String key, Session session, Instant at) {
        entries.save(new Entry(SESSION, key, at, records.write(session)));
    }

    /// Forgets a session; the attempts made in it stay.
    public void deleteSession(String key) {
        if (isKey(key)) {
            entries.erase(SESSION, key);
            entries.erase(ROLE, key);
        }
    }

    /// A key for something made at this moment: it holds the moment and nothing else.
    public String newKey(Instant at) {
        String key = MOMENT.format(at);
        int again = 2;
        while (entries.find(ATTEMPT, key).isPresent() || entries.find(SESSION, key).isPresent()) {
            key = MOMENT.format(at) + "-" + again;
            again++;
        }
        return key;
    }

    // ---- notes ---------------------------------------------------------------------------------

    /// The person's bullets for a question; empty where there are none.
    public String notes(String question) {
        return entries.find(NOTES, question)
                .map(entry -> records.readNotes(entry.text()))
                .orElse("");
    }

    /// Keeps the bullets for a question; an empty text takes them away for good. Texts beyond
    /// [#LONGEST_NOTES] characters change nothing.
    ///
    /// @return what is wrong with them; empty where they were kept
    public Optional<FieldProblem> saveNotes(String question, String text, Instant at) {
        if (text.length() > LONGEST_NOTES) {
            return Optional.of(
                    new FieldProblem(
                            "notes",
                            text.length() + " characters",
                            "are longer than " + LONGEST_NOTES + " characters",
                            "keep bullets; a script sounds read"));
        }
        if (text.isBlank()) {
            entries.erase(NOTES, question);
        } else {
            entries.save(new Entry(NOTES, question, at, records.writeNotes(text.strip())));
        }
        return Optional.empty();
    }

    /// How feedback is shown; in full where nothing was said.
    public Manner manner() {
        return entries.find(MANNER, MANNER)
                .map(entry -> records.readNotes(entry.text()))
                .filter(Manner.CALM.name()::equals)
                .map(_ -> Manner.CALM)
                .orElse(Manner.FULL);
    }

    /// Keeps how feedback is shown.
    public void saveManner(Manner manner, Instant at) {
        entries.save(new Entry(MANNER, MANNER, at, records.writeNotes(manner.name())));
    }

    private static boolean isKey(String key) {
        return key.matches("[0-9-]{10,40}");
    }
}
