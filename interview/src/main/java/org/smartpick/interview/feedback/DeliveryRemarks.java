package org.smartpick.interview.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.SentenceReading;
import org.smartpick.interview.timeline.Timeline;

/// Remarks on how it is told: length, balance, pauses, fillers, pace, hedges. Each has a wide band
/// inside which nothing is said.
final class DeliveryRemarks {
    private static final double FAR_TOO_LONG_SECONDS = 300;
    private static final double FILLERS_A_MINUTE = 5;
    private static final double SLOWEST = 120;
    private static final double FASTEST = 170;
    private static final double FIRST_WORD_SECONDS = 3;
    private static final double LONG_PAUSE_SECONDS = 3;
    private static final double HEDGES_A_HUNDRED = 2;
    private static final double FEWEST_HEDGES = 3;
    private static final double WIDE = 1.25;

    private final AnswerReading reading;
    private final Assignment assignment;
    private final Writer writer;
    private final List<Remark> remarks = new ArrayList<>();

    DeliveryRemarks(AnswerReading reading, Assignment assignment) {
        this.reading = reading;
        this.assignment = assignment;
        this.writer = new Writer(assignment);
    }

    List<Remark> list() {
        if (reading.sentences().isEmpty()) {
            return List.of();
        }
        length();
        balance();
        fillers();
        hedges();
        switch (reading.answer().delivery()) {
            case AnswerText.Delivery.Spoken spoken -> sound(spoken.timeline());
            case AnswerText.Delivery.Typed _, AnswerText.Delivery.Timed _ -> {
                // A typed answer has no pauses and no pace.
            }
        }
        return remarks;
    }

    private void length() {
        Seconds target = assignment.target();
        double seconds = reading.answer().seconds();
        if (seconds >= FAR_TOO_LONG_SECONDS) {
            say(
                    RemarkKind.LENGTH,
                    "This takes %.0f minutes. From five minutes on nobody listens: aim at %s.",
                    seconds / 60,
                    target.words());
        } else if (seconds > target.high() * WIDE) {
            say(
                    RemarkKind.LENGTH,
                    "About %.0f s, the target is %s: what can go?",
                    seconds,
                    target.words());
        } else if (seconds < target.low() / WIDE) {
            say(
                    RemarkKind.LENGTH,
                    "About %.0f s, the target is %s: what would a listener ask for?",
                    seconds,
                    target.words());
        }
    }

    private void say(RemarkKind kind, String text, Object... values) {
        remarks.add(writer.state(kind, String.format(Locale.ROOT, text, values), List.of()));
    }

    /// The part that takes most beyond its share, if any takes a quarter more than it may.
    private void balance() {
        Map<String, Double> seconds = reading.secondsByPart();
        double told = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        for (Part part : assignment.structure().parts()) {
            double share = told <= 0 ? 0 : seconds.getOrDefault(part.id(), 0.0) / told;
            boolean over = share * 100 > part.share().highPercent() * WIDE;
            if (over && isFirstPart(part) && reading.missing().isEmpty()) {
                remarks.add(
                        writer.state(
                                RemarkKind.BALANCE,
                                String.format(
                                        Locale.ROOT,
                                        "%s takes %.0f percent of the time, %d to %d are usual: get to the next part sooner.",
                                        part.name(),
                                        share * 100,
                                        part.share().lowPercent(),
                                        part.share().highPercent()),
                                reading.listOf(part.id())));
                return;
            }
        }
    }

    /// Openings run long; a long action does no harm.
    private boolean isFirstPart(Part part) {
        return assignment.structure().parts().indexOf(part) < 2;
    }

    private void fillers() {
        double rate = reading.fillersPerMinute();
        if (rate > FILLERS_A_MINUTE && !reading.listHabits(Habit.Kind.FILLER).isEmpty()) {
            remarks.add(
                    writer.state(
                            RemarkKind.FILLERS,
                            String.format(
                                    Locale.ROOT,
                                    "About %.0f fillers a minute; up to five do no harm.",
                                    rate),
                            with(Habit.Kind.FILLER)));
        }
    }

    private void hedges() {
        int count = reading.listHabits(Habit.Kind.HEDGE).size();
        boolean opinion = assignment.structure().findPart("position").isPresent();
        boolean many = count >= FEWEST_HEDGES && reading.hedgesPerHundredWords() > HEDGES_A_HUNDRED;
        if (many && !opinion) {
            remarks.add(
                    writer.state(
                            RemarkKind.HEDGES,
                            count
                                    + " softening words such as maybe or kind of take back what you say.",
                            with(Habit.Kind.HEDGE)));
        }
    }

    private List<SentenceReading> with(Habit.Kind kind) {
        return reading.sentences().stream().filter(one -> one.habits(kind) > 0).toList();
    }

    private void sound(Timeline timeline) {
        OptionalDouble delay = timeline.firstWordDelaySeconds();
        int pauses = timeline.listPausesOver(LONG_PAUSE_SECONDS).size();
        if (delay.isPresent() && delay.getAsDouble() > FIRST_WORD_SECONDS) {
            say(
                    RemarkKind.PAUSES,
                    "The first word came after %.0f s. Up to three seconds of thinking are fine.",
                    delay.getAsDouble());
        } else if (pauses > 1) {
            say(RemarkKind.PAUSES, "%d pauses are longer than three seconds.", pauses);
        }
        timeline.wordsPerMinute().ifPresent(this::pace);
    }

    private void pace(double wordsPerMinute) {
        if (wordsPerMinute < SLOWEST || wordsPerMinute > FASTEST) {
            say(
                    RemarkKind.PACE,
                    "%.0f words a minute; 120 to 170 are easy to follow.%s",
                    wordsPerMinute,
                    fastestPart());
        }
    }

    private String fastestPart() {
        String name = "";
        double most = FASTEST;
        for (PartFinding part : reading.parts()) {
            double words =
                    reading.listOf(part.partId()).stream()
                            .mapToInt(one -> one.sentence().words())
                            .sum();
            double pace = part.seconds() <= 0 ? 0 : words * 60 / part.seconds();
            if (pace > most) {
                most = pace;
                name = assignment.structure().findPart(part.partId()).map(Part::name).orElse("");
            }
        }
        return name.isEmpty() ? "" : " The fastest part: " + name + ".";
    }
}
