package org.smartpick.web.practice;

import java.util.List;
import org.smartpick.advice.practice.CoachReply;
import org.smartpick.interview.checklist.Check;
import org.smartpick.interview.reading.Sentence;

/// A line of the quiet checklist, as it is shown.
///
/// @param state what was found, in a word or two
/// @param words what the answer should hold or leave out
/// @param note a question or a measure; may be empty
/// @param sentences numbers of the sentences that it rests on
public record CheckView(String state, String words, String note, List<Integer> sentences) {
    private static final int SHOWN = 3;

    /// Copies the numbers.
    public CheckView {
        sentences = List.copyOf(sentences);
    }

    /// The lines of a reply, in order.
    public static List<CheckView> of(CoachReply reply) {
        return reply.checklist().stream().map(CheckView::of).toList();
    }

    /// How many of the lines were heard, in words.
    public static String summary(List<CheckView> lines) {
        long heard =
                lines.stream().filter(one -> one.state().equals(word(Check.State.HEARD))).count();
        return heard + " of " + lines.size() + " heard";
    }

    private static CheckView of(Check check) {
        return new CheckView(
                word(check.state()),
                check.words(),
                check.note(),
                check.sentences().stream().map(Sentence::number).limit(SHOWN).toList());
    }

    private static String word(Check.State state) {
        return switch (state) {
            case HEARD -> "Heard";
            case ASKED -> "To check";
            case LOOK -> "Look again";
        };
    }
}
