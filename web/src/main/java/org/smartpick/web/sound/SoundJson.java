package org.smartpick.web.sound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartpick.advice.hearing.WordSuggestion;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.Transcriber.Readiness;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// What the script of a page is told of recordings.
final class SoundJson {
    /// Below this confidence a word is marked, so that she looks at it.
    private static final double DOUBTFUL = 0.6;

    private SoundJson() {}

    static Map<String, Object> readiness(Readiness readiness) {
        return switch (readiness) {
            case Readiness.Ready ready -> Map.of("state", "ready", "engine", ready.engine());
            case Readiness.Asleep asleep -> Map.of("state", "asleep", "engine", asleep.engine());
            case Readiness.Preparing now ->
                    Map.of("state", "preparing", "doing", now.doing(), "share", now.share());
            case Readiness.Unable unable ->
                    Map.of(
                            "state",
                            "unable",
                            "problem",
                            unable.problem(),
                            "remedy",
                            unable.remedy());
        };
    }

    static Map<String, Object> unable(HearingException e) {
        return Map.of(
                "state",
                "unable",
                "problem",
                "SmartPick cannot hear: " + e.getMessage() + ".",
                "remedy",
                "Type your answer instead; everything else works.");
    }

    static Map<String, Object> heard(Timeline timeline, List<WordSuggestion> suggestions) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", "heard");
        json.put("text", timeline.text());
        json.put("seconds", timeline.seconds());
        json.put("words", timeline.words().stream().map(SoundJson::word).toList());
        json.put("doubtful", timeline.listDoubtful(DOUBTFUL));
        json.put("fillers", timeline.fillers().stream().map(SoundJson::filler).toList());
        json.put("suggestions", suggestions.stream().map(SoundJson::suggestion).toList());
        return json;
    }

    private static Map<String, Object> word(HeardWord word) {
        return Map.of("text", word.text(), "start", word.startSeconds(), "end", word.endSeconds());
    }

    private static Map<String, Object> filler(FillerSound filler) {
        return Map.of(
                "start",
                filler.startSeconds(),
                "end",
                filler.endSeconds(),
                "kind",
                filler.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> suggestion(WordSuggestion suggestion) {
        return Map.of(
                "first",
                suggestion.firstWord(),
                "past",
                suggestion.pastLastWord(),
                "heard",
                suggestion.heard(),
                "instead",
                suggestion.instead(),
                "source",
                suggestion.source().label());
    }
}
