package org.smartpick.advice.practice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.advice.practice.CoachReply.Care;
import org.smartpick.advice.practice.CoachReply.Level;
import org.smartpick.advice.practice.CoachReply.PartHeard;
import org.smartpick.advice.practice.CoachReply.Presence;
import org.smartpick.advice.practice.CoachReply.Remark;
import org.smartpick.advice.practice.CoachReply.Remarks;
import org.smartpick.advice.practice.CoachReply.Sentence;
import org.smartpick.interview.practice.Gap;

/// A coach for tests of what surrounds it: the part of a sentence is the first of the structure
/// whose id stands in it, a missing part costs a level, "Mrs. Smith" is a patient.
public final class ListeningCoach implements AnswerCoach {

    @Override
    public CoachReply judge(
            PracticeItem item, Said said, Map<Integer, String> moved, Manner manner) {
        List<String> ids = item.plan().slots().stream().map(slot -> slot.part().id()).toList();
        List<Sentence> sentences = sentences(said.text(), ids, moved);
        List<PartHeard> parts =
                ids.stream()
                        .map(id ->
                                new PartHeard(
                                        id,
                                        sentences.stream().anyMatch(one -> one.part().equals(id))
                                                ? Presence.HEARD
                                                : Presence.MISSING,
                                        -1))
                        .toList();
        List<PartHeard> missing =
                parts.stream().filter(part -> part.presence() == Presence.MISSING).toList();
        List<Remark> fixes =
                missing.stream()
                        .limit(manner == Manner.CALM ? 1 : 2)
                        .map(part ->
                                new Remark(
                                        "We did not hear: " + item.partName(part.id()),
                                        "Add a sentence.",
                                        0,
                                        "Listeners wait for it.",
                                        "S04"))
                        .toList();
        Set<Gap> gaps =
                missing.stream().anyMatch(part -> part.id().equals("result"))
                        ? EnumSet.of(Gap.OUTCOME)
                        : EnumSet.noneOf(Gap.class);
        return new CoachReply(
                sentences,
                parts,
                new Remarks(
                        List.of(new Remark("A plain start", "It is clear.", 1, "", "")),
                        fixes,
                        "Say it again with what was missing."),
                new Level(
                        Math.max(1, 5 - missing.size()),
                        List.of("Parts not heard: " + missing.size())),
                gaps,
                List.of(),
                new Care(listPatientDetails(said.text()), List.of(), "", -1));
    }

    private static List<Sentence> sentences(
            String text, List<String> ids, Map<Integer, String> moved) {
        List<Sentence> sentences = new ArrayList<>();
        for (String words : text.split("(?<=\\.)\\s+")) {
            int number = sentences.size() + 1;
            String heard = ids.stream().filter(words::contains).findFirst().orElse("other");
            sentences.add(new Sentence(number, words, moved.getOrDefault(number, heard), -1, -1));
        }
        return sentences;
    }

    @Override
    public List<String> listPatientDetails(String text) {
        return text.contains("Mrs. Smith") ? List.of("Mrs. Smith") : List.of();
    }
}
