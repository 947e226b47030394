package org.smartpick.interview.checklist;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Phrases;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.SentenceReading;

/// Holds an answer against the guards of its structure and the checkpoints of its question.
///
/// A line is heard where its part was heard, where a sentence means about what its model sentences
/// mean, or where a weaker likeness and one of its words come together. What is not heard is asked,
/// never called missing. The two bounds of likeness are design choices of ours, set on about sixty
/// sentences; docs/coach-capabilities.md names the test that measures them.
public final class Checklist {
    /// Likeness from which a sentence alone says that a line was heard.
    static final double ALIKE = 0.4;

    /// Likeness that is enough beside one of the words of the line.
    static final double NEAR = 0.28;

    /// More sentences of experiences than this are no choice anymore (interview guide: two or three
    /// experiences).
    private static final int MANY_EXPERIENCES = 7;

    private final Likeness likeness;

    /// A list that compares meanings by this likeness.
    public Checklist(Likeness likeness) {
        this.likeness = likeness;
    }

    /// The lines of this structure and these checkpoints, held against an answer: first what the
    /// answer should hold, then the rules of the structure that could be measured, last what to
    /// look at again. Empty for an empty answer.
    public List<Check> read(
            AnswerReading reading, Structure structure, List<Checkpoint> checkpoints) {
        if (reading.sentences().isEmpty()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        for (Checkpoint point : checkpoints) {
            switch (point.kind()) {
                case COVER -> checks.add(cover(reading, point));
                case COUNT -> checks.add(count(reading, point));
                case AVOID -> avoid(reading, point, checks);
            }
        }
        checks.addAll(new StructureChecks(reading, structure).list());
        return checks;
    }

    private Check cover(AnswerReading reading, Checkpoint point) {
        Checkpoint.Hints hints = point.hints();
        List<SentenceReading> found = found(reading, hints);
        if (!found.isEmpty()) {
            return check(point.words(), Check.State.HEARD, "", found);
        }
        return check(
                point.words(),
                Check.State.ASKED,
                hints.isEmpty() ? "Only you can tell." : "Did you say it?",
                List.of());
    }

    private List<SentenceReading> found(AnswerReading reading, Checkpoint.Hints hints) {
        List<SentenceReading> near = near(reading, hints);
        boolean part =
                reading.findPart(hints.partId())
                        .filter(one -> one.presence() == PartFinding.Presence.HEARD)
                        .isPresent();
        return near.isEmpty() && part ? reading.listOf(hints.partId()) : near;
    }

    /// The nearest sentence if it is near enough; else the nearest with one of the words.
    private List<SentenceReading> near(AnswerReading reading, Checkpoint.Hints hints) {
        List<SentenceReading> sentences = reading.sentences();
        Phrases words = new Phrases(hints.listensFor());
        if (hints.soundsLike().isEmpty()) {
            return sentences.stream()
                    .filter(one -> words.areIn(one.sentence().text()))
                    .limit(1)
                    .toList();
        }
        double[] likely = likeness.of(reading.answer().texts(), hints.soundsLike());
        int best = -1;
        for (int i = 0; i < likely.length; i++) {
            boolean named = words.areIn(sentences.get(i).sentence().text());
            boolean enough = likely[i] >= ALIKE || (named && likely[i] >= NEAR);
            best = enough && (best < 0 || likely[i] > likely[best]) ? i : best;
        }
        return best < 0 ? List.of() : List.of(sentences.get(best));
    }

    private static Check count(AnswerReading reading, Checkpoint point) {
        List<SentenceReading> told = reading.listOf(point.hints().partId());
        String note =
                told.size() == 1
                        ? "One sentence about them was heard."
                        : told.size() + " sentences about them were heard.";
        Check.State state =
                told.isEmpty()
                        ? Check.State.ASKED
                        : told.size() >= MANY_EXPERIENCES ? Check.State.LOOK : Check.State.HEARD;
        return check(
                point.words(),
                state,
                told.isEmpty() ? "Did you choose some?" : note,
                state == Check.State.LOOK ? told : List.of());
    }

    private void avoid(AnswerReading reading, Checkpoint point, List<Check> checks) {
        Phrases words = new Phrases(point.hints().listensFor());
        List<SentenceReading> found = new ArrayList<>();
        reading.sentences().stream()
                .filter(one -> words.areIn(one.sentence().text()))
                .forEach(found::add);
        if (found.isEmpty() && !point.hints().soundsLike().isEmpty()) {
            found.addAll(near(reading, point.hints()));
        }
        if (!found.isEmpty()) {
            checks.add(
                    check(
                            point.words(),
                            Check.State.LOOK,
                            "Better left out. Does the answer need this?",
                            found));
        }
    }

    static Check check(
            String words, Check.State state, String note, List<SentenceReading> sentences) {
        return new Check(
                words, state, note, sentences.stream().map(SentenceReading::sentence).toList());
    }
}
