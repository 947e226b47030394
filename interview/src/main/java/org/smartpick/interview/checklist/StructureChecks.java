package org.smartpick.interview.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.interview.bank.Guard;
import org.smartpick.interview.bank.Phrases;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.SentenceReading;

/// The rules of a structure that can be measured, and those whose phrases were found.
///
/// @param reading the answer
/// @param structure whose guards are looked at
record StructureChecks(AnswerReading reading, Structure structure) {
    /// From reason to gains within this time (interview guide).
    private static final double PIVOT_SECONDS = 30;

    /// State and context of a red flag take no more than this share (table of structures).
    private static final double BRIEF_SHARE = 0.34;

    private static final int CHRONOLOGY = 3;

    private static final Phrases PEOPLE =
            new Phrases(
                    words(
                            "patient patients woman man boy girl child baby family families mother"
                                    + " father nurse nurses midwife colleague people doctors team wife"
                                    + " husband daughter son clinicians staff users residents"));
    private static final Phrases HARM =
            new Phrases(
                    words(
                            "dose harm* wait* late delay* missed miss wrong twice lost worse died sick"
                                    + " bleed* error* allerg* nearly almost never readmit* kidney* safe*"
                                    + " infect* hurt injur* toxic"));
    private static final Phrases TOOLS =
            new Phrases(
                    words(
                            "technology computer* software data system* excel epic cerner spreadsheet"
                                    + " database sql python dashboard ehr emr ai algorithm* model* tool"
                                    + " screen interoperab*"));
    private static final Phrases EFFECT =
            new Phrases(
                    List.of(
                            "still use*",
                            "still run*",
                            "now use*",
                            "is now",
                            "are now",
                            "was adopted",
                            "took it over",
                            "asked me to",
                            "asked for",
                            "thanked",
                            "made it permanent",
                            "since then",
                            "ever since",
                            "every time",
                            "no longer",
                            "nobody",
                            "no one",
                            "went home",
                            "recovered",
                            "came back",
                            "caught",
                            "stopped",
                            "started to",
                            "copied",
                            "became",
                            "wrote that",
                            "evaluation",
                            "on time",
                            "faster",
                            "fewer",
                            "less",
                            "let me"));

    private static List<String> words(String list) {
        return List.of(list.split(" "));
    }

    List<Check> list() {
        List<Check> checks = new ArrayList<>();
        if (structure.findPart("result").isPresent()) {
            checks.add(outcome());
        }
        for (Guard guard : structure.guards()) {
            List<SentenceReading> hit =
                    reading.sentences().stream()
                            .filter(one -> !guard.listHits(one.sentence().text()).isEmpty())
                            .toList();
            if (!hit.isEmpty()) {
                checks.add(Checklist.check(guard.rule(), Check.State.LOOK, guard.ask(), hit));
            } else {
                measure(guard, checks);
            }
        }
        return checks;
    }

    private void measure(Guard guard, List<Check> checks) {
        switch (guard.id()) {
            case "early_pivot" -> checks.add(pivot(guard));
            case "brief" -> checks.add(brief(guard));
            case "clinical_anchor" -> checks.add(anchor(guard));
            case "clinical_first" -> peopleFirst(guard, checks);
            case "human_and_technical" -> checks.add(bothSides(guard));
            case "safety_first" -> checks.add(part(guard, "prioritise"));
            case "verified_fact" -> checks.add(part(guard, "specifics"));
            case "no_life_story" -> calendar(guard, checks);
            default -> {
                // No measure tells: the guard speaks only by its phrases.
            }
        }
    }

    /// A result needs a number or something that others could see.
    private Check outcome() {
        String words = "An outcome with a number, or an effect that others could see";
        List<SentenceReading> result = reading.listOf("result");
        List<SentenceReading> shown =
                result.stream()
                        .filter(one ->
                                one.count() == SentenceReading.Count.COUNTED
                                        || EFFECT.areIn(one.sentence().text()))
                        .toList();
        if (!shown.isEmpty()) {
            return Checklist.check(words, Check.State.HEARD, "", shown);
        }
        return result.isEmpty()
                ? Checklist.check(words, Check.State.ASKED, "What came of it?", List.of())
                : Checklist.check(words, Check.State.LOOK, "Who could see the difference?", result);
    }

    private Check pivot(Guard guard) {
        List<SentenceReading> gained = reading.listOf("gained");
        if (gained.isEmpty()) {
            return Checklist.check(guard.rule(), Check.State.ASKED, guard.ask(), List.of());
        }
        double before = secondsBefore(gained.getFirst().sentence().number());
        return before <= PIVOT_SECONDS
                ? Checklist.check(guard.rule(), Check.State.HEARD, "", gained.subList(0, 1))
                : Checklist.check(
                        guard.rule(),
                        Check.State.LOOK,
                        String.format(
                                Locale.ROOT, "The first gain comes after about %.0f s.", before),
                        gained.subList(0, 1));
    }

    /// Seconds before a sentence, by the words said until then.
    private double secondsBefore(int number) {
        int before = 0;
        for (SentenceReading one : reading.sentences()) {
            before += one.sentence().number() < number ? one.sentence().words() : 0;
        }
        return reading.answer().seconds() * before / Math.max(reading.answer().words(), 1);
    }

    private Check brief(Guard guard) {
        double all = Math.max(reading.answer().words(), 1);
        List<SentenceReading> negative = new ArrayList<>(reading.listOf("state"));
        negative.addAll(reading.listOf("context"));
        double share = negative.stream().mapToInt(one -> one.sentence().words()).sum() / all;
        return share <= BRIEF_SHARE
                ? Checklist.check(guard.rule(), Check.State.HEARD, "", List.of())
                : Checklist.check(
                        guard.rule(),
                        Check.State.LOOK,
                        String.format(
                                Locale.ROOT,
                                "They take about %.0f percent. %s",
                                100 * share,
                                guard.ask()),
                        reading.listOf("context"));
    }

    /// A clinical problem, a person in it, and what it did to her.
    private Check anchor(Guard guard) {
        List<SentenceReading> problem = reading.listOf("problem");
        boolean person = problem.stream().anyMatch(one -> PEOPLE.areIn(one.sentence().text()));
        boolean harm = problem.stream().anyMatch(one -> HARM.areIn(one.sentence().text()));
        if (person && harm) {
            return Checklist.check(guard.rule(), Check.State.HEARD, "", problem);
        }
        return Checklist.check(
                guard.rule(),
                Check.State.ASKED,
                problem.isEmpty() ? guard.ask() : "What did it do to the patient?",
                problem);
    }

    /// Only where a tool is named at all.
    private void peopleFirst(Guard guard, List<Check> checks) {
        int tool = first(TOOLS);
        int person = first(PEOPLE);
        if (tool > 0) {
            boolean kept = person > 0 && person <= tool;
            checks.add(
                    Checklist.check(
                            guard.rule(),
                            kept ? Check.State.HEARD : Check.State.LOOK,
                            kept ? "" : guard.ask(),
                            List.of(reading.sentences().get((kept ? person : tool) - 1))));
        }
    }

    /// Number of the first sentence with one of the words; 0 where there is none.
    private int first(Phrases words) {
        return reading.sentences().stream()
                .filter(one -> words.areIn(one.sentence().text()))
                .mapToInt(one -> one.sentence().number())
                .findFirst()
                .orElse(0);
    }

    private Check bothSides(Guard guard) {
        int tool = first(TOOLS);
        int person = first(PEOPLE);
        return tool > 0 && person > 0
                ? Checklist.check(
                        guard.rule(),
                        Check.State.HEARD,
                        "",
                        List.of(reading.sentences().get(Math.max(tool, person) - 1)))
                : Checklist.check(guard.rule(), Check.State.ASKED, guard.ask(), List.of());
    }

    private Check part(Guard guard, String part) {
        boolean heard =
                reading.findPart(part)
                        .filter(one -> one.presence() == PartFinding.Presence.HEARD)
                        .isPresent();
        return heard
                ? Checklist.check(guard.rule(), Check.State.HEARD, "", reading.listOf(part))
                : Checklist.check(guard.rule(), Check.State.ASKED, guard.ask(), List.of());
    }

    /// Background told in more sentences than a breath holds.
    private void calendar(Guard guard, List<Check> checks) {
        List<SentenceReading> background = reading.listOf("background");
        if (background.size() > CHRONOLOGY) {
            checks.add(
                    Checklist.check(
                            guard.rule(),
                            Check.State.LOOK,
                            background.size() + " sentences are background. " + guard.ask(),
                            background));
        }
    }
}
