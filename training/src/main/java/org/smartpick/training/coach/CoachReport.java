package org.smartpick.training.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.SentenceReading;
import org.smartpick.interview.reading.Tone;
import org.smartpick.training.Ranks;
import org.smartpick.training.coach.LeftOut.Judged;

/// How well the coach reads answers that its model was not taught by.
final class CoachReport {

    /// Trials of a figure that is no share.
    static final int NO_SHARE = -1;

    private final List<Judged> judged;
    private final List<Row> rows = new ArrayList<>();

    CoachReport(List<Judged> judged) {
        this.judged = judged;
    }

    /// One figure.
    ///
    /// @param measure what is measured
    /// @param value the figure
    /// @param count over how many answers, sentences or parts
    /// @param trials for a share: of how many; [#NO_SHARE] for what is no share
    record Row(String measure, double value, int count, int trials) {}

    List<Row> rows() {
        sentences();
        missing();
        List<Judged> stories = stories();
        element("outcome_stated", stories);
        element("quantified_result", stories);
        element("reflection", stories);
        element("own_role", stories);
        element("concrete_actions", stories);
        elements();
        tones();
        habits();
        level();
        return rows;
    }

    /// What needs no tones: parts, what is missing, outcome and reflection.
    List<Row> rowsOfParts() {
        sentences();
        missing();
        List<Judged> stories = stories();
        element("outcome_stated", stories);
        element("quantified_result", stories);
        element("reflection", stories);
        return rows;
    }

    /// What is labelled in the answers to check by: no element but those of the outcome.
    List<Row> rowsOfCheck() {
        rowsOfParts();
        tones();
        habits();
        level();
        return rows;
    }

    private List<Judged> stories() {
        return judged.stream().filter(one -> one.answer().structureId().equals("star")).toList();
    }

    private void add(String measure, double value, int count) {
        rows.add(new Row(measure, value, count, NO_SHARE));
    }

    private void share(String measure, int right, int of) {
        rows.add(new Row(measure, of == 0 ? 1 : right / (double) of, of, of));
    }

    private void both(String measure, Counted counted) {
        int all = counted.right() + counted.wrong() + counted.missed();
        int found = counted.right() + counted.wrong();
        int there = counted.right() + counted.missed();
        rows.add(new Row(measure + ", precision", counted.precision(), all, found));
        rows.add(new Row(measure + ", recall", counted.recall(), all, there));
    }

    private void sentences() {
        Map<String, int[]> byStructure = new TreeMap<>();
        int right = 0;
        int all = 0;
        int surelyRight = 0;
        int sure = 0;
        for (Judged one : judged) {
            List<String> told = one.answer().parts();
            for (int i = 0; i < told.size(); i++) {
                SentenceReading read = one.reading().sentences().get(i);
                boolean hit = read.part().equals(told.get(i));
                int[] tally =
                        byStructure.computeIfAbsent(one.answer().structureId(), _ -> new int[2]);
                tally[1]++;
                tally[0] += hit ? 1 : 0;
                right += hit ? 1 : 0;
                all++;
                boolean stated = read.certainty() == SentenceReading.Certainty.SURE;
                sure += stated ? 1 : 0;
                surelyRight += stated && hit ? 1 : 0;
            }
        }
        share("sentence in its part", right, all);
        share("sentence in its part where the coach is sure", surelyRight, sure);
        byStructure.forEach((structure, tally) ->
                share("sentence in its part: " + structure, tally[0], tally[1]));
    }

    private void missing() {
        Counted all = new Counted(0, 0, 0);
        Counted stories = new Counted(0, 0, 0);
        Counted stated = new Counted(0, 0, 0);
        for (Judged one : judged) {
            for (PartFinding part : one.reading().parts()) {
                boolean gone = !one.answer().has(part.partId());
                boolean found = part.presence() != PartFinding.Presence.HEARD;
                all = all.with(gone, found);
                stated = stated.with(gone, part.presence() == PartFinding.Presence.MISSING);
                if (one.answer().structureId().equals("star")) {
                    stories = stories.with(gone, found);
                }
            }
        }
        both("part missing", all);
        both("part missing: star", stories);
        both("part missing, stated outright", stated);
    }

    private void element(String element, List<Judged> among) {
        both(
                element,
                Counted.over(
                        among,
                        one -> one.answer().whole().covered().contains(element),
                        one -> one.reading().elements().contains(element)));
    }

    private void elements() {
        Counted sum = new Counted(0, 0, 0);
        Map<String, Counted> each = new TreeMap<>();
        for (Judged one : judged) {
            Set<String> asked = new HashSet<>(one.answer().whole().covered());
            asked.addAll(one.answer().whole().missed());
            for (String element : asked) {
                boolean there = one.answer().whole().covered().contains(element);
                boolean found = one.reading().elements().contains(element);
                sum = sum.with(there, found);
                each.merge(
                        element,
                        new Counted(0, 0, 0).with(there, found),
                        (a, b) ->
                                new Counted(
                                        a.right() + b.right(),
                                        a.wrong() + b.wrong(),
                                        a.missed() + b.missed()));
            }
        }
        both("all elements", sum);
        each.forEach((element, counted) -> both("element " + element, counted));
    }

    private void tones() {
        for (Tone tone : Tone.values()) {
            both(
                    tone.key(),
                    Counted.over(
                            judged,
                            one -> !one.answer().whole().marks().degree(tone).equals("none"),
                            one -> one.reading().degree(tone) != Tone.Degree.NONE));
        }
    }

    private void habits() {
        habit("filler", Habit.Kind.FILLER, one -> one.answer().whole().marks().fillers());
        habit("hedge", Habit.Kind.HEDGE, one -> one.answer().whole().marks().hedges());
    }

    private void habit(String name, Habit.Kind kind, ToDoubleFunction<Judged> told) {
        double sum = 0;
        for (Judged one : judged) {
            sum += Math.abs(one.reading().listHabits(kind).size() - told.applyAsDouble(one));
        }
        add("mean error of " + name + "s an answer", sum / judged.size(), judged.size());
    }

    private void level() {
        double[] found =
                judged.stream().mapToDouble(one -> one.feedback().level().value()).toArray();
        double[] told =
                judged.stream().mapToDouble(one -> one.answer().whole().marks().level()).toArray();
        double[] words = judged.stream().mapToDouble(one -> one.answer().words()).toArray();
        add("level, rank correlation", Ranks.correlation(found, told), found.length);
        add("words against level, rank correlation", Ranks.correlation(words, told), words.length);
        add(
                "level at equal length, rank correlation",
                Ranks.partial(found, told, words),
                found.length);
        int near = 0;
        for (int i = 0; i < found.length; i++) {
            near += Math.abs(found[i] - told[i]) <= 1 ? 1 : 0;
        }
        share("level within one", near, found.length);
    }
}
