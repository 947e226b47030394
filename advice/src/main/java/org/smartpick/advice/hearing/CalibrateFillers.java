package org.smartpick.advice.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.VoiceMeter;
import org.smartpick.advice.port.VoiceMeter.Measure;
import org.smartpick.advice.port.VoiceMeter.SmallWord;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;

/// How do my ums sound? She says um five times and reads a sentence; between the two lie the values
/// by which her filler sounds are told from her words.
///
/// Each value is put two fifths of the way from the longest that she does while reading to her
/// second shortest um, as the sound has it and, where the recognizer took it for a small word, as
/// it cut that. Where reading and um overlap the usual value stays and that is said. Both
/// recordings are forgotten at once, whatever comes of them; only numbers are kept.
public final class CalibrateFillers {
    /// What she reads: small words in many places, and pauses.
    public static final String SENTENCE =
            "When I was a student, I saw that the notes on the ward were late, and so I asked the"
                    + " nurses, and a doctor, to write them with me at the end of the day.";

    /// How many times she says um.
    public static final int UMS = 5;

    private static final int LEAST_UMS = 3;
    private static final int MOST_UMS = 9;
    private static final int LEAST_WORDS = 12;
    private static final double SHARE = 0.4;
    private static final double LEAST_LOUDER = 2;
    private static final double NEARLY = 0.8;
    private static final double THOUSANDTHS = 1e3;
    private static final double HUNDRED_THOUSANDTHS = 1e5;
    private static final Range GAP = new Range("voice between words", 0.06, 0.5);
    private static final Range WORD = new Range("small words", 0.18, 0.8);

    private final HearAnswer hear;
    private final VoiceMeter meter;
    private final KeepFillerEar kept;

    /// @param hear the takes
    /// @param meter measures them
    /// @param kept where the numbers go
    public CalibrateFillers(HearAnswer hear, VoiceMeter meter, KeepFillerEar kept) {
        this.hear = hear;
        this.meter = meter;
        this.kept = kept;
    }

    /// What lies between two measures.
    private record Range(String what, double least, double most) {
        /// The value between what she does while reading and her um; empty where they overlap.
        Optional<Double> between(double reading, double um) {
            return reading < um
                    ? Optional.of(
                            rounded(
                                    Math.clamp(reading + SHARE * (um - reading), least, most),
                                    THOUSANDTHS))
                    : Optional.empty();
        }

        String doubt() {
            return "Your ums are no longer than your "
                    + what
                    + " when you read, so the usual value stays there.";
        }
    }

    private record Recording(byte[] sound, Timeline heard) {}

    /// The calibration in force; empty where the usual values hold.
    public Optional<Calibration> find() {
        return kept.find();
    }

    /// Goes back to the usual values.
    public void undo() {
        kept.undo();
    }

    /// Whether a take is over and not forgotten.
    public boolean has(String take) {
        return hear.find(take).isPresent();
    }

    /// Makes the calibration and keeps it; both takes are forgotten.
    ///
    /// @param umsTake the take in which she says um five times
    /// @param sentenceTake the take in which she reads [#SENTENCE]
    /// @return the calibration, or what is wrong with a take
    public Parsed<Calibration.Made> calibrate(String umsTake, String sentenceTake) {
        try {
            Optional<Recording> ums = recording(umsTake);
            Optional<Recording> sentence = recording(sentenceTake);
            if (ums.isEmpty()) {
                return new Parsed.Refused<>(
                        problem("ums", "is not there any more", "say um five times again"));
            }
            if (sentence.isEmpty()) {
                return new Parsed.Refused<>(
                        problem("sentence", "was not recorded", "press the button and read it"));
            }
            try {
                return made(ums.get(), sentence.get());
            } finally {
                Arrays.fill(ums.get().sound(), (byte) 0);
                Arrays.fill(sentence.get().sound(), (byte) 0);
            }
        } finally {
            hear.drop(umsTake);
            hear.drop(sentenceTake);
        }
    }

    private Optional<Recording> recording(String take) {
        return hear.find(take)
                .flatMap(heard -> hear.sound(take).map(sound -> new Recording(sound, heard)));
    }

    private static FieldProblem problem(String field, String problem, String remedy) {
        return new FieldProblem(field, "", problem, remedy);
    }

    private Parsed<Calibration.Made> made(Recording ums, Recording sentence) {
        Measure um = meter.measure(ums.sound(), ums.heard());
        Measure read = meter.measure(sentence.sound(), sentence.heard());
        Optional<FieldProblem> problem = findProblem(um, read, sentence.heard());
        if (problem.isPresent()) {
            return new Parsed.Refused<>(problem.get());
        }
        List<String> doubts = new ArrayList<>();
        double shortest = shortest(um.voicedSeconds());
        List<Double> asWords = um.smallWords().stream().map(SmallWord::seconds).toList();
        double shortestAsWord =
                asWords.isEmpty() ? shortest : Math.min(shortest, shortest(asWords));
        double word = read.smallWords().stream().mapToDouble(SmallWord::seconds).max().orElse(0);
        FillerEar ear =
                new FillerEar(
                        value(GAP, read.longestGapSeconds(), shortest, doubts)
                                .orElse(FillerEar.USUAL.voicedSeconds()),
                        value(WORD, word, shortestAsWord, doubts)
                                .orElse(FillerEar.USUAL.stretchedSeconds()),
                        quiet(um, read));
        int count = um.voicedSeconds().size();
        Calibration calibration =
                new Calibration(
                        ear,
                        count,
                        Math.min(count, meter.count(ums.sound(), ums.heard(), ear)),
                        meter.count(sentence.sound(), sentence.heard(), ear));
        kept.save(calibration);
        return Parsed.read(
                new Calibration.Made(calibration, doubts, words(read.smallWords(), ear)));
    }

    private static Optional<FieldProblem> findProblem(Measure um, Measure read, Timeline heard) {
        int ums = um.voicedSeconds().size();
        if (ums < LEAST_UMS || ums > MOST_UMS) {
            return Optional.of(
                    new FieldProblem(
                            "ums",
                            String.valueOf(ums),
                            "is not the number of sounds that belong here, which is " + UMS,
                            "say um five times with a breath between, and nothing else"));
        }
        if (heard.words().size() < LEAST_WORDS) {
            return Optional.of(
                    new FieldProblem(
                            "sentence",
                            heard.words().size() + " words",
                            "is less than the sentence has",
                            "read the whole sentence aloud at your usual pace"));
        }
        return Math.min(um.voiceLevel(), read.voiceLevel()) < LEAST_LOUDER * um.quietLevel()
                ? Optional.of(
                        problem(
                                "microphone",
                                "hears the room nearly as loud as you",
                                "go nearer to it or find a quieter place"))
                : Optional.empty();
    }

    private static Optional<Double> value(
            Range range, double reading, double um, List<String> doubts) {
        Optional<Double> between = range.between(reading, um);
        if (between.isEmpty()) {
            doubts.add(range.doubt());
        }
        return between;
    }

    /// The second shortest of five: one of them may have been cut off.
    private static double shortest(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / UMS);
    }

    /// Between the room, as it is in the pauses between ums, and her softer voice, on a scale of
    /// decibels.
    private static double quiet(Measure um, Measure read) {
        double voice = Math.min(um.voiceLevel(), read.voiceLevel());
        return rounded(
                Math.clamp(Math.sqrt(um.quietLevel() * voice), 0.0005, 0.2), HUNDRED_THOUSANDTHS);
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    /// Small words that she reads nearly as long as what counts as drawn out.
    private static List<String> words(List<SmallWord> small, FillerEar ear) {
        return small.stream()
                .filter(word -> word.seconds() >= NEARLY * ear.stretchedSeconds())
                .map(word -> word.word().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
