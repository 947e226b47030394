package org.smartpick.cli.coach;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.smartpick.advice.hearing.WordSuggestion;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Piece;
import org.smartpick.interview.timeline.PiecePart;
import org.smartpick.interview.timeline.Timeline;

/// A spoken answer as JSON; times in seconds to the hundredth.
final class TimelineJson {
    private static final double HUNDREDTHS = 100;

    private TimelineJson() {}

    static ObjectNode of(Timeline timeline, List<WordSuggestion> suggestions) {
        ObjectNode json = JsonText.object();
        json.put("text", timeline.text());
        json.put("seconds", rounded(timeline.seconds()));
        put(json, "first_word_delay_seconds", timeline.firstWordDelaySeconds());
        put(json, "words_per_minute", timeline.wordsPerMinute());
        put(json, "mean_confidence", timeline.meanConfidence());
        ArrayNode words = json.putArray("words");
        timeline.words().forEach(word -> word(words.addObject(), word));
        ArrayNode fillers = json.putArray("filler_sounds_about");
        timeline.fillers().forEach(filler -> filler(fillers.addObject(), filler));
        ArrayNode pieces = json.putArray("pieces");
        timeline.pieces().forEach(piece -> piece(pieces.addObject(), timeline, piece));
        ArrayNode offered = json.putArray("suggestions");
        for (WordSuggestion suggestion : suggestions) {
            ObjectNode one = offered.addObject();
            one.put("heard", suggestion.heard());
            one.put("instead", suggestion.instead());
            one.put("start", rounded(timeline.words().get(suggestion.firstWord()).startSeconds()));
            one.put("source", suggestion.source().label());
        }
        return json;
    }

    private static void word(ObjectNode json, HeardWord word) {
        json.put("word", word.text());
        json.put("start", rounded(word.startSeconds()));
        json.put("end", rounded(word.endSeconds()));
        json.put("confidence", rounded(word.confidence()));
    }

    private static void filler(ObjectNode json, FillerSound filler) {
        json.put("start", rounded(filler.startSeconds()));
        json.put("end", rounded(filler.endSeconds()));
        json.put("kind", filler.kind().name().toLowerCase(Locale.ROOT));
    }

    private static void piece(ObjectNode json, Timeline timeline, Piece piece) {
        json.put("text", timeline.text(piece));
        json.put("start", rounded(timeline.startSeconds(piece)));
        json.put("end", rounded(timeline.endSeconds(piece)));
        switch (piece.part()) {
            case PiecePart.Judged judged -> json.put("part", judged.key());
            case PiecePart.NotJudged _ -> json.putNull("part");
        }
    }

    private static void put(ObjectNode json, String name, OptionalDouble value) {
        if (value.isPresent()) {
            json.put(name, rounded(value.getAsDouble()));
        } else {
            json.putNull(name);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
