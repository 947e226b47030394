package org.smartpick.web.sound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.hearing.CalibrateFillers;
import org.smartpick.advice.hearing.Calibration;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.Transcriber.Readiness;
import org.smartpick.domain.FieldProblem;

/// The calibration of filler sounds, as it is shown.
///
/// @param readiness whether this machine can hear
/// @param inForce the calibration in force; empty where the usual values hold
/// @param ums the take of the first step; empty at the first step
/// @param made the calibration that was just made; empty before
/// @param problems what has to be mended
public record CalibrationView(
        Readiness readiness,
        Optional<Calibration> inForce,
        Optional<String> ums,
        Optional<Calibration.Made> made,
        List<FieldProblem> problems) {

    /// Copies the list in.
    public CalibrationView {
        problems = List.copyOf(problems);
    }

    /// Whether this machine can hear.
    public boolean hears() {
        return !(readiness instanceof Readiness.Unable);
    }

    /// The sentence to read.
    public String sentence() {
        return CalibrateFillers.SENTENCE;
    }

    /// The values in force, each as a sentence.
    public List<String> values() {
        FillerEar ear = inForce.map(Calibration::ear).orElse(FillerEar.USUAL);
        return List.of(
                "A voice between two words counts from "
                        + seconds(ear.voicedSeconds())
                        + " on (usual: "
                        + seconds(FillerEar.USUAL.voicedSeconds())
                        + ").",
                "A small word such as a, and, the counts as drawn out from "
                        + seconds(ear.stretchedSeconds())
                        + " on (usual: "
                        + seconds(FillerEar.USUAL.stretchedSeconds())
                        + ").",
                String.format(
                        Locale.ROOT,
                        "What is softer than %.0f dB below full scale is taken for the room (usual:"
                                + " %.0f).",
                        -decibels(ear.quietLevel()),
                        -decibels(FillerEar.USUAL.quietLevel())));
    }

    /// How well a calibration found her own ums, a sentence.
    public static String result(Calibration calibration) {
        return "These values find "
                + calibration.found()
                + " of the "
                + calibration.ums()
                + " ums that you said, and "
                + calibration.falseAlarms()
                + (calibration.falseAlarms() == 1 ? " place" : " places")
                + " in the sentence, where there was none.";
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f s", value);
    }

    private static double decibels(double level) {
        return 20 * Math.log10(level);
    }
}
