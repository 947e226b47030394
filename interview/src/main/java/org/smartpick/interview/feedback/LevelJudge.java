package org.smartpick.interview.feedback;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.Tone;

/// Gives the anchored level of an answer from what was found in it.
///
/// The points come from parts and elements, less what hurts. Words are not counted: among answers
/// of equal length the level must still tell them apart. The weights were set on the shared
/// answers; the report of the dataset says how well they order answers that were left out.
final class LevelJudge {
    private static final double START = 0.8;
    private static final double ALL_PARTS = 1.5;
    private static final double ALL_ELEMENTS = 2.7;
    private static final double HURT_BY_TONE = 0.3;
    private static final double HURT_BY_FILLERS = 0.2;
    private static final double HURT_BY_LENGTH = 0.4;
    private static final double MANY_FILLERS = 5;
    private static final double VERY_MANY_FILLERS = 12;
    private static final double MANY_HEDGES = 2;
    private static final double HALF = 0.5;
    private static final double FAR_OVER = 1.5;

    private final AnswerReading reading;
    private final Assignment assignment;

    LevelJudge(AnswerReading reading, Assignment assignment) {
        this.reading = reading;
        this.assignment = assignment;
    }

    Level judge() {
        long whole = Math.round(Math.clamp(points(), 1.0, 5.0));
        return new Level((int) whole, reasons());
    }

    /// The level before rounding: for the proof, never for the page.
    double points() {
        return START
                + ALL_PARTS * shareOfParts()
                + ALL_ELEMENTS * shareOfElements()
                - HURT_BY_TONE * tones()
                - HURT_BY_FILLERS * habits()
                - (isFarFromTarget() ? HURT_BY_LENGTH : 0);
    }

    private double shareOfParts() {
        List<Part> needed = assignment.structure().needed();
        long heard =
                needed.stream()
                        .filter(part ->
                                reading.findPart(part.id())
                                        .filter(found ->
                                                found.presence() == PartFinding.Presence.HEARD)
                                        .isPresent())
                        .count();
        return heard / (double) Math.max(needed.size(), 1);
    }

    private double shareOfElements() {
        List<RubricElement> judged =
                assignment.elements().stream().filter(one -> isJudged(one.id())).toList();
        long covered = judged.stream().filter(one -> reading.elements().contains(one.id())).count();
        return judged.isEmpty() ? shareOfParts() : covered / (double) judged.size();
    }

    /// Elements that only ever praise: that they were not found says little.
    private static boolean isJudged(String element) {
        return switch (element) {
            case "specific_example", "balance_of_parts", "other_side_view", "process_measured" ->
                    false;
            default -> true;
        };
    }

    private double tones() {
        double sum = 0;
        for (Tone tone : Tone.values()) {
            sum += reading.degree(tone).ordinal();
        }
        return sum;
    }

    private double habits() {
        double rate = reading.fillersPerMinute();
        double fillers = rate > VERY_MANY_FILLERS ? 2 : rate > MANY_FILLERS ? 1 : 0;
        double hedges = reading.hedgesPerHundredWords() > MANY_HEDGES ? 1 : 0;
        return fillers + hedges;
    }

    private boolean isFarFromTarget() {
        double seconds = reading.answer().seconds();
        return seconds < HALF * assignment.target().low()
                || seconds > FAR_OVER * assignment.target().high();
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        for (PartFinding part : reading.parts()) {
            String name = assignment.structure().findPart(part.partId()).map(Part::name).orElse("");
            switch (part.presence()) {
                case HEARD -> reasons.add(name + ": heard");
                case ASKED -> reasons.add(name + ": hardly found");
                case MISSING -> reasons.add(name + ": not heard");
            }
        }
        for (Tone tone : Tone.values()) {
            int count = reading.listWith(tone).size();
            if (count > 0) {
                reasons.add(
                        count
                                + (count == 1 ? " sentence" : " sentences")
                                + " to look at: "
                                + tone.key());
            }
        }
        int fillers = reading.listHabits(Habit.Kind.FILLER).size();
        if (reading.fillersPerMinute() > MANY_FILLERS) {
            reasons.add(fillers + " filler words, more than five a minute");
        }
        if (isFarFromTarget()) {
            reasons.add("far from the length of " + assignment.target().words());
        }
        return reasons;
    }
}
