package org.smartpick.interview.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.interview.reading.Relevance;
import org.smartpick.interview.reading.SentenceReading;
import org.smartpick.interview.reading.Voice;

/// Remarks on what is told: the question, the story, the parts, whose part, outcome and lesson.
final class ContentRemarks {
    private static final double MOSTLY = 0.5;

    private final AnswerReading reading;
    private final Assignment assignment;
    private final Writer writer;
    private final List<Remark> remarks = new ArrayList<>();

    ContentRemarks(AnswerReading reading, Assignment assignment) {
        this.reading = reading;
        this.assignment = assignment;
        this.writer = new Writer(assignment);
    }

    List<Remark> list() {
        if (reading.sentences().isEmpty()) {
            return List.of();
        }
        question();
        if (isClaim()) {
            claim();
        } else {
            parts();
            ownPart();
            number();
            link();
        }
        return remarks;
    }

    private void question() {
        switch (reading.relevance()) {
            case Relevance.Compared compared when compared.isDoubtful() ->
                    remarks.add(
                            writer.ask(
                                    RemarkKind.ANSWERED,
                                    "Did you answer this question? Say in one sentence what your answer to it is.",
                                    List.of()));
            case Relevance.Compared _, Relevance.NotCompared _ -> {
                // Nothing worth asking.
            }
        }
    }

    /// A self-description where an event was asked for.
    private boolean isClaim() {
        boolean wanted = assignment.structure().findPart("situation").isPresent();
        double other = reading.listOf(PartModel.OTHER).size();
        boolean event = reading.findPart("situation").filter(this::isHeard).isPresent();
        return wanted && !event && other / reading.sentences().size() >= MOSTLY;
    }

    private boolean isHeard(PartFinding part) {
        return part.presence() == PartFinding.Presence.HEARD;
    }

    private void claim() {
        remarks.add(
                writer.ask(
                        RemarkKind.STORY,
                        "This says what you are like in general. Which single day shows it? Where were you, and who was there?",
                        reading.listOf(PartModel.OTHER)));
    }

    private void parts() {
        for (PartFinding finding : reading.parts()) {
            assignment
                    .structure()
                    .findPart(finding.partId())
                    .filter(Part::needed)
                    .ifPresent(part -> part(part, finding));
        }
    }

    private void part(Part part, PartFinding finding) {
        RemarkKind kind =
                switch (part.id()) {
                    case "result" -> RemarkKind.OUTCOME;
                    case "learning" -> RemarkKind.LESSON;
                    default -> RemarkKind.PART;
                };
        String name = part.name().toLowerCase(Locale.ROOT);
        switch (finding.presence()) {
            case HEARD -> {
                // Nothing is missing.
            }
            case MISSING ->
                    remarks.add(
                            writer.state(
                                    kind,
                                    "I did not hear this part: "
                                            + name
                                            + ". "
                                            + part.belongs()
                                            + ".",
                                    List.of()));
            case ASKED ->
                    remarks.add(
                            writer.ask(
                                    kind,
                                    "Where is this part: " + name + "? " + part.belongs() + ".",
                                    reading.listOf(part.id())));
        }
    }

    private void ownPart() {
        Voice voice = Voice.of(reading.sentences());
        if (assignment.structure().findPart("action").isPresent()
                && voice.weWords() > voice.iWords()) {
            remarks.add(
                    writer.ask(
                            RemarkKind.OWN_PART,
                            "You tell it as a team, which is fine. What was your own part?",
                            reading.listOf("action")));
        }
    }

    /// Only for an outcome that is clearly there: where it is asked for, its number is too early.
    private void number() {
        if (reading.findPart("result").filter(this::isHeard).isEmpty()) {
            return;
        }
        List<SentenceReading> result = reading.listOf("result");
        boolean counted =
                result.stream().anyMatch(one -> one.count() == SentenceReading.Count.COUNTED);
        if (!result.isEmpty() && !counted) {
            remarks.add(
                    writer.ask(
                            RemarkKind.NUMBER,
                            "Is there a count or a change that others could see? Only if it is natural here.",
                            result));
        }
    }

    private void link() {
        boolean wanted =
                assignment.elements().stream().anyMatch(one -> one.id().equals("link_to_role"));
        if (wanted && !reading.elements().contains("link_to_role")) {
            remarks.add(
                    writer.ask(
                            RemarkKind.LINK,
                            "Did you say where you will use this in residency?",
                            reading.listOf("learning")));
        }
    }
}
