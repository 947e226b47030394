package org.smartpick.interview.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.SentenceReading;

/// Finds the one thing that went best. There is always one.
///
/// @param reading what the answer holds
/// @param assignment what it was asked for
record Strengths(AnswerReading reading, Assignment assignment) {

    Remark best() {
        Writer writer = new Writer(assignment);
        return counted(writer)
                .or(() -> otherSide(writer))
                .or(() -> part(writer))
                .orElseGet(() -> begun(writer));
    }

    private Optional<Remark> counted(Writer writer) {
        List<SentenceReading> counted =
                reading.listOf("result").stream()
                        .filter(one -> one.count() == SentenceReading.Count.COUNTED)
                        .toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        writer.state(
                                RemarkKind.NUMBER,
                                "Your outcome has a size that one can picture.",
                                counted));
    }

    private Optional<Remark> otherSide(Writer writer) {
        return reading.elements().contains("other_side_view")
                ? Optional.of(
                        writer.state(
                                RemarkKind.PART,
                                "You let the other person's side be heard.",
                                List.of()))
                : Optional.empty();
    }

    /// The part that was found most surely, the later one where two are alike.
    private Optional<Remark> part(Writer writer) {
        return reading.parts().stream()
                .filter(part -> part.presence() == PartFinding.Presence.HEARD)
                .filter(part -> !part.sentences().isEmpty())
                .max(Comparator.comparingDouble(PartFinding::probability))
                .flatMap(part -> assignment.structure().findPart(part.partId()))
                .map(part -> praised(writer, part));
    }

    private Remark praised(Writer writer, Part part) {
        return writer.state(
                RemarkKind.PART,
                "This part is clear: " + part.name().toLowerCase(Locale.ROOT) + ".",
                reading.listOf(part.id()));
    }

    private static Remark begun(Writer writer) {
        return writer.state(
                RemarkKind.ANSWERED,
                "You said it aloud. The first try is the hardest one.",
                List.of());
    }
}
