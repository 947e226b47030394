package org.smartpick.interview.practice;

import java.util.ArrayList;
import java.util.List;

/// How the seconds of one answer are divided among its parts: what the timer shows while a person
/// speaks, and what the seconds of each part are compared with afterwards.
///
/// @param slots the parts in the order in which they are told
public record PartPlan(List<Slot> slots) {

    /// A part as the bank's table of structures has it.
    ///
    /// @param id for example `situation`
    /// @param name as a person reads it
    /// @param what what belongs into it
    /// @param lowSeconds least seconds in an answer of the structure's usual length
    /// @param highSeconds most seconds
    public record Part(String id, String name, String what, int lowSeconds, int highSeconds) {

        /// Refuses seconds that cannot be.
        public Part {
            if (lowSeconds < 1 || highSeconds < lowSeconds) {
                throw new IllegalArgumentException(
                        id + " wants " + lowSeconds + " to " + highSeconds + " seconds");
            }
        }
    }

    /// A part with its place in the time of one answer.
    ///
    /// @param part the part, its seconds scaled to the question
    /// @param startSecond when it would begin, from 0
    /// @param endSecond when it would end
    public record Slot(Part part, int startSecond, int endSecond) {}

    /// Copies the slots in.
    public PartPlan {
        slots = List.copyOf(slots);
    }

    /// The plan of an answer without parts.
    public static PartPlan none() {
        return new PartPlan(List.of());
    }

    /// Divides the seconds of a question among the parts of its structure.
    ///
    /// A question's own target comes before the structure's usual length: the seconds of each part
    /// are scaled by what the question wants over what the structure usually takes. Where both are
    /// the same, the table's seconds stand as they are (about yourself: 10 to 20, 60 to 120, 30 to
    /// 60 inside 90 to 150). The timer gives each part its share of the middle of the target.
    ///
    /// @param usualLowSeconds least seconds of the structure's usual answer
    /// @param usualHighSeconds most seconds of it
    public static PartPlan of(
            List<Part> parts,
            PracticeQuestion question,
            int usualLowSeconds,
            int usualHighSeconds) {
        if (usualLowSeconds < 1 || usualHighSeconds < usualLowSeconds) {
            throw new IllegalArgumentException(
                    "usual answer of " + usualLowSeconds + " to " + usualHighSeconds + " seconds");
        }
        double scale =
                (question.lowSeconds() + question.highSeconds())
                        / (double) (usualLowSeconds + usualHighSeconds);
        List<Part> scaled = parts.stream().map(part -> scaled(part, scale)).toList();
        double middles = scaled.stream().mapToDouble(PartPlan::middle).sum();
        double whole = (question.lowSeconds() + question.highSeconds()) / 2.0;
        List<Slot> slots = new ArrayList<>();
        double at = 0;
        for (Part part : scaled) {
            double end = at + middle(part) / middles * whole;
            slots.add(new Slot(part, (int) Math.round(at), (int) Math.round(end)));
            at = end;
        }
        return new PartPlan(slots);
    }

    private static double middle(Part part) {
        return (part.lowSeconds() + part.highSeconds()) / 2.0;
    }

    private static Part scaled(Part part, double scale) {
        int low = Math.max(1, (int) Math.round(part.lowSeconds() * scale));
        int high = Math.max(low, (int) Math.round(part.highSeconds() * scale));
        return new Part(part.id(), part.name(), part.what(), low, high);
    }

    /// The seconds that the plan takes in all; 0 without parts.
    public int seconds() {
        return slots.isEmpty() ? 0 : slots.getLast().endSecond();
    }
}
