package org.smartpick.advice.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.practice.Gap;
import org.smartpick.interview.practice.Session;

/// A sheet for the person who asks: the questions in order, what a good answer holds, what to ask
/// on, and a rubric with anchors. It holds nothing of the person who answers.
///
/// @param title its title
/// @param asked the questions
/// @param followUps what can be asked on when something is missing
/// @param rubric what to mark, with anchors
/// @param edition edition of the tables it was made from
public record MentorSheet(
        String title, List<Asked> asked, List<String> followUps, List<Row> rubric, String edition) {
    private static final int MOST_ROWS = 12;

    /// Copies the lists in.
    public MentorSheet {
        asked = List.copyOf(asked);
        followUps = List.copyOf(followUps);
        rubric = List.copyOf(rubric);
    }

    /// One question.
    ///
    /// @param text its words
    /// @param target how long the answer should be
    /// @param parts what the answer should hold, in order, with seconds
    /// @param followUps what this question may be followed by
    public record Asked(String text, String target, List<String> parts, List<String> followUps) {

        /// Copies the lists in.
        public Asked {
            parts = List.copyOf(parts);
            followUps = List.copyOf(followUps);
        }
    }

    /// One thing to mark from 1 to 5.
    ///
    /// @param name what it is
    /// @param one what a 1 looks like
    /// @param three what a 3 looks like
    /// @param five what a 5 looks like
    public record Row(String name, String one, String three, String five) {}

    /// The sheet of a session.
    public static MentorSheet of(Session session, PracticeBank bank, CoachTables tables) {
        List<PracticeItem> items =
                session.steps().stream()
                        .filter(step -> !step.isFollowUp())
                        .flatMap(step -> bank.find(step.question()).stream())
                        .toList();
        return new MentorSheet(
                session.mode().title(),
                items.stream().map(MentorSheet::asked).toList(),
                Stream.of(Gap.values()).map(Gap::question).toList(),
                rows(items, tables),
                tables.edition());
    }

    private static Asked asked(PracticeItem item) {
        String text = item.scene().isEmpty() ? item.text() : item.scene() + " " + item.text();
        return new Asked(
                text,
                item.targetWords(),
                item.plan().slots().stream()
                        .map(slot ->
                                slot.part().name()
                                        + " ("
                                        + slot.part().lowSeconds()
                                        + " to "
                                        + slot.part().highSeconds()
                                        + " s): "
                                        + slot.part().what())
                        .toList(),
                item.question().followUps());
    }

    /// The elements that concern the most questions of the session, at most [#MOST_ROWS].
    private static List<Row> rows(List<PracticeItem> items, CoachTables tables) {
        Set<String> structures = new LinkedHashSet<>();
        items.forEach(item -> structures.add(item.question().structure()));
        return tables.rubric().elements().stream()
                .filter(element ->
                        element.appliesTo().contains("all")
                                || element.appliesTo().stream().anyMatch(structures::contains))
                .filter(element -> !element.id().equals("privacy"))
                .limit(MOST_ROWS)
                .map(MentorSheet::row)
                .toList();
    }

    private static Row row(RubricElement element) {
        return new Row(
                element.name(),
                element.levels().one(),
                element.levels().three(),
                element.levels().five());
    }
}
