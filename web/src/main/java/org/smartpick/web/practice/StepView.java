package org.smartpick.web.practice;

import java.util.List;
import java.util.stream.Stream;
import org.smartpick.advice.practice.KeepAttempts;
import org.smartpick.advice.practice.PracticeItem;
import org.smartpick.interview.practice.Bullets;
import org.smartpick.interview.practice.PartPlan;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.practice.Slots;

/// One thing that is asked, as it is shown.
///
/// @param key key of the session
/// @param mode the way of practice
/// @param item the question
/// @param followUp words of the follow-up; empty for the question itself
/// @param place which question it is, and of how many
/// @param notes the person's bullets
/// @param brackets brackets of a frame that was begun and is not filled
/// @param draft what was typed and not kept yet
/// @param concern what has to be settled before the answer is kept
public record StepView(
        String key,
        PracticeMode mode,
        PracticeItem item,
        String followUp,
        String place,
        String notes,
        List<String> brackets,
        String draft,
        Concern concern) {

    /// Copies the list.
    public StepView {
        brackets = List.copyOf(brackets);
    }

    /// What has to be settled before an answer is kept.
    ///
    /// @param details words that may point to a patient
    /// @param problem what is wrong, with the remedy
    public record Concern(List<String> details, List<String> problem) {
        /// Nothing.
        public static final Concern NONE = new Concern(List.of(), List.of());

        /// Copies the lists in.
        public Concern {
            details = List.copyOf(details);
            problem = List.copyOf(problem);
        }
    }

    /// The step that a session asks now.
    static StepView of(
            String key,
            Session session,
            PracticeItem item,
            KeepAttempts keep,
            List<String> brackets,
            String draft,
            Concern concern) {
        Session.Step step = session.current().orElseThrow();
        return new StepView(
                key,
                session.mode(),
                item,
                step.followUp(),
                session.size() == 1
                        ? session.mode().title()
                        : session.mode().title()
                                + " · "
                                + session.number()
                                + " of "
                                + session.size(),
                keep.notes(item.id()),
                brackets,
                draft,
                concern);
    }

    /// What is asked now.
    public String asked() {
        return followUp.isEmpty() ? item.text() : followUp;
    }

    /// Whether the page shows how the answer is built before it is given. Where the day itself is
    /// rehearsed, nobody does.
    public boolean guides() {
        return switch (mode) {
            case DRILL, THREE, STATIONS, RED_FLAG, PROHIBITED -> true;
            case MOCK, ONE_WAY, MENTOR -> false;
        };
    }

    /// What is particular to this way of practice, in a sentence; empty where nothing is.
    public String rule() {
        return switch (mode) {
            case DRILL, THREE, RED_FLAG, PROHIBITED -> "";
            case MOCK -> "Nothing is said about it until the end.";
            case ONE_WAY -> readAndTalk() + " Feedback comes at the end.";
            case STATIONS -> readAndTalk();
            case MENTOR -> "Tell it to the other person; typing it here is optional.";
        };
    }

    private String readAndTalk() {
        return mode.readSeconds()
                + " seconds to read and think, up to "
                + mode.mostSeconds() / 60
                + " minutes to talk.";
    }

    /// Whether the name of the structure says more than the question.
    public boolean showsStructure() {
        String name = item.structureName();
        return guides() && !name.isEmpty() && !item.text().startsWith(name);
    }

    /// The places in her notes and in the frame she began that are still to be filled; they hold
    /// the rehearsal back. An answer to a follow-up is not held back.
    public List<String> openSlots() {
        return followUp.isEmpty()
                ? Stream.concat(Slots.listOpen(notes).stream(), brackets.stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /// Whether the notes are a script.
    public boolean script() {
        return Bullets.parse(notes).isScript();
    }

    /// The notes, one bullet each.
    public List<String> bullets() {
        return Bullets.parse(notes).lines();
    }

    /// Seconds to read and think before the answer; none before a follow-up.
    public int readSeconds() {
        return followUp.isEmpty() ? mode.readSeconds() : 0;
    }

    /// The parts in time, for the timer and for a reader; none for a follow-up.
    public List<PartPlan.Slot> slots() {
        return followUp.isEmpty() ? item.plan().slots() : List.of();
    }

    /// The parts as the timer reads them: name, start and end in seconds.
    public String timer() {
        return String.join(
                "|",
                slots().stream()
                        .map(slot ->
                                slot.part().name().replace("|", " ").replace(";", ",")
                                        + ";"
                                        + slot.startSecond()
                                        + ";"
                                        + slot.endSecond())
                        .toList());
    }

    /// Whether what the interviewer is after may be shown: only after the first try.
    static boolean mayShowPurpose(KeepAttempts keep, String question) {
        return !keep.list(question).isEmpty();
    }
}
