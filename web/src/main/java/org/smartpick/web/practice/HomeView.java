package org.smartpick.web.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeBank;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.PracticeQueue.Standing;
import org.smartpick.interview.practice.Session;

/// The first page of practice as it is shown.
///
/// @param next the one exercise to do next; none only without questions
/// @param open the session that is not over; none or one
/// @param standings where she stands
/// @param tries her newest tries
/// @param calm whether feedback is calm
public record HomeView(
        List<NextView> next,
        List<OpenView> open,
        List<StandingView> standings,
        List<TryLine> tries,
        boolean calm) {
    private static final int NEWEST = 8;

    /// Copies the lists in.
    public HomeView {
        next = List.copyOf(next);
        open = List.copyOf(open);
        standings = List.copyOf(standings);
        tries = List.copyOf(tries);
    }

    /// Where she stands with the kinds of answers that she tried.
    public List<StandingView> tried() {
        return standings.stream().filter(StandingView::isTried).toList();
    }

    /// Names of the kinds that she did not try yet; empty where there are none.
    public String untried() {
        return standings.stream()
                .filter(standing -> !standing.isTried())
                .map(StandingView::name)
                .collect(Collectors.joining(", "));
    }

    /// One exercise to do next.
    ///
    /// @param id id of the question
    /// @param text its words
    /// @param why why this one
    /// @param target how long the answer should be
    public record NextView(String id, String text, String why, String target) {}

    /// A session that is not over.
    ///
    /// @param key its key
    /// @param words what it is and how far
    public record OpenView(String key, String words) {}

    /// Where she stands with one kind of answer.
    ///
    /// @param name name of the structure
    /// @param where where she stands, in words
    /// @param when when it comes again, in words
    /// @param isTried whether she tried it
    public record StandingView(String name, String where, String when, boolean isTried) {}

    /// One try in a list.
    ///
    /// @param key its key
    /// @param text what was asked
    /// @param about when and how
    public record TryLine(String key, String text, String about) {}

    /// A way to practice.
    ///
    /// @param key word of the way
    /// @param title its title
    /// @param what what happens
    public record ModeView(String key, String title, String what) {}

    /// The ways to practice that begin from here; a drill begins at its question.
    public static List<ModeView> modes() {
        return Arrays.stream(PracticeMode.values())
                .filter(mode -> mode != PracticeMode.DRILL)
                .map(mode -> new ModeView(mode.key(), mode.title(), what(mode)))
                .toList();
    }

    static String what(PracticeMode mode) {
        return switch (mode) {
            case DRILL -> "One question, as often as you like. Feedback after each answer.";
            case THREE ->
                    "Tell me about yourself, why informatics, why abroad: nearly everybody is asked"
                            + " these three.";
            case MOCK ->
                    "Nine mixed questions with follow-ups, about 20 minutes. Nothing is said until"
                            + " the end, as on the day.";
            case ONE_WAY -> "Six questions, 30 seconds to read, 3 minutes to answer, nobody there.";
            case STATIONS -> "Five matters to think through: two minutes to read, five to talk.";
            case RED_FLAG ->
                    "A failed exam, a gap, a year off: state it, say why in a line, what changed,"
                            + " and on.";
            case PROHIBITED ->
                    "Five questions that programs may not or should not ask, and a calm way past"
                            + " each.";
            case MENTOR -> "Somebody asks, you answer; with a sheet to print for the other person.";
        };
    }

    /// The page of this moment.
    static HomeView of(Practice practice, PracticeHome home, Moments moments) {
        return new HomeView(
                home.next().map(next -> next(next, practice.now())).stream().toList(),
                practice
                        .keep()
                        .findOpen()
                        .map(open -> new OpenView(open.key(), words(open.session())))
                        .stream()
                        .toList(),
                home.standings().stream()
                        .map(standing -> standing(standing, practice, moments))
                        .toList(),
                practice.keep().list().stream()
                        .limit(NEWEST)
                        .map(attempt -> line(attempt, practice.bank(), moments))
                        .toList(),
                home.manner() == Manner.CALM);
    }

    private static NextView next(PracticeHome.Next next, Instant now) {
        return new NextView(
                next.item().id(), next.item().text(), why(next, now), next.item().targetWords());
    }

    private static String why(PracticeHome.Next next, Instant now) {
        Standing standing = next.standing();
        String kind = "“" + next.item().structureName() + "”";
        if (!standing.isTried()) {
            return "You have not tried an answer of the kind " + kind + " yet.";
        }
        String back =
                standing.isDue(now)
                        ? "It is time for " + kind + " again"
                        : "Nothing is due; " + kind + " comes next";
        return standing.missing().isEmpty()
                ? back + "."
                : back
                        + ": last time we did not hear “"
                        + next.item().partName(standing.missing().getFirst())
                        + "”.";
    }

    private static String words(Session session) {
        return session.mode().title() + ", question " + session.number() + " of " + session.size();
    }

    private static StandingView standing(Standing standing, Practice practice, Moments moments) {
        return new StandingView(
                practice.bank().structureName(standing.structure()),
                where(standing, practice.bank()),
                standing.isTried()
                        ? when(standing.due(), practice.now(), moments)
                        : "whenever you like",
                standing.isTried());
    }

    private static String where(Standing standing, PracticeBank bank) {
        if (!standing.isTried()) {
            return "not tried yet";
        }
        String tries = (standing.tries() == 1 ? "1 try" : standing.tries() + " tries");
        if (standing.level() == 0) {
            return tries;
        }
        String missing =
                standing.missing().isEmpty() ? "" : ", not heard: " + partNames(standing, bank);
        return tries + ", last at level " + standing.level() + " of 5" + missing;
    }

    private static String partNames(Standing standing, PracticeBank bank) {
        return bank.list().stream()
                .filter(item -> item.question().structure().equals(standing.structure()))
                .findFirst()
                .map(item ->
                        String.join(", ", standing.missing().stream().map(item::partName).toList()))
                .orElse(String.join(", ", standing.missing()));
    }

    private static String when(Instant due, Instant now, Moments moments) {
        if (!due.isAfter(now)) {
            return "now";
        }
        return Duration.between(now, due).toHours() < 24 ? "tomorrow" : moments.day(due);
    }

    static TryLine line(Attempt attempt, PracticeBank bank, Moments moments) {
        String question =
                attempt.isFollowUp()
                        ? attempt.asked().followUp()
                        : bank.find(attempt.asked().question())
                                .map(item -> item.text())
                                .orElse("A question that is not in the bank any more");
        String level =
                attempt.verdict().level() > 0 && !attempt.isFollowUp()
                        ? " · level " + attempt.verdict().level()
                        : "";
        return new TryLine(attempt.key(), question, moments.moment(attempt.at()) + level);
    }
}
