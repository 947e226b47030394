package org.smartpick.web.sound;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.port.SoundShelf.Kept;
import org.smartpick.advice.port.Transcriber.Readiness;
import org.smartpick.domain.FieldProblem;

/// The page about the microphone, as it is shown.
///
/// @param readiness whether this machine can hear
/// @param kept recordings kept on purpose
/// @param said what was just done; empty for nothing
/// @param problems what has to be mended
public record SoundView(
        Readiness readiness, List<Kept> kept, String said, List<FieldProblem> problems) {

    /// Copies the lists in.
    public SoundView {
        kept = List.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /// Whether this machine can hear, in a sentence.
    public String state() {
        return switch (readiness) {
            case Readiness.Ready ready -> "SmartPick can hear you: " + ready.engine() + ".";
            case Readiness.Asleep asleep ->
                    "SmartPick can hear you: "
                            + asleep.engine()
                            + ". It is made ready at the first recording, which takes some seconds.";
            case Readiness.Preparing now ->
                    now.doing() + " … " + Math.round(100 * now.share()) + " %";
            case Readiness.Unable unable -> unable.problem() + " " + unable.remedy();
        };
    }

    /// Whether recording can be offered.
    public boolean hears() {
        return !(readiness instanceof Readiness.Unable);
    }

    /// How long a recording is, as 1:05.
    public static String length(Kept kept) {
        long seconds = Math.round(kept.seconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
