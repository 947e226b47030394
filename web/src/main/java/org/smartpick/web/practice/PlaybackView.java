package org.smartpick.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.web.practice.TryView.SentenceView;

/// A spoken answer that can still be heard, as it is shown: what is where in its sound.
///
/// @param seconds length of the sound
/// @param runs runs of sentences of one part, in time
/// @param fillers places that sound like um, in time; none in the calm manner
/// @param kept how long its sound stays
public record PlaybackView(double seconds, List<Run> runs, List<FillerSound> fillers, Stay kept) {

    /// Copies the lists in.
    public PlaybackView {
        runs = List.copyOf(runs);
        fillers = List.copyOf(fillers);
    }

    /// Sentences of one part, one after the other.
    ///
    /// @param name name of the part
    /// @param look class of color and pattern
    /// @param from second at which they begin
    /// @param to second at which they end
    public record Run(String name, String look, double from, double to) {}

    /// How long the sound stays.
    ///
    /// @param until the day until which it is kept on purpose, in words; empty where it is not
    /// @param suggested a day until which it could be kept, as year-month-day
    public record Stay(String until, String suggested) {}

    static PlaybackView of(
            List<SentenceView> sentences, double seconds, List<FillerSound> fillers, Stay kept) {
        List<Run> runs = new ArrayList<>();
        for (SentenceView line : sentences) {
            if (!line.sentence().hasSound()) {
                continue;
            }
            double from = line.sentence().startSeconds();
            double to = line.sentence().endSeconds();
            if (!runs.isEmpty() && runs.getLast().name().equals(line.partName())) {
                Run before = runs.removeLast();
                runs.add(new Run(before.name(), before.look(), before.from(), to));
            } else {
                runs.add(new Run(line.partName(), line.look(), from, to));
            }
        }
        return new PlaybackView(seconds, runs, fillers, kept);
    }

    /// A second as minutes and seconds, as 1:05.
    public static String clock(double second) {
        long whole = Math.max(0, (long) Math.floor(second + 0.05));
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
