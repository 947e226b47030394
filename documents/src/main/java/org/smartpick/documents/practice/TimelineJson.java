package org.smartpick.documents.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// A spoken answer as JSON: words as `[text, start, end, confidence]` in seconds, filler sounds as
/// `[start, end, kind]`. Pieces are cut anew when it is read.
final class TimelineJson {
    private static final int DECIMALS = 3;

    private TimelineJson() {}

    static ObjectNode write(Timeline timeline) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("seconds", rounded(timeline.seconds()));
        ArrayNode words = root.putArray("words");
        for (HeardWord word : timeline.words()) {
            words.addArray()
                    .add(word.text())
                    .add(rounded(word.startSeconds()))
                    .add(rounded(word.endSeconds()))
                    .add(rounded(word.confidence()));
        }
        ArrayNode fillers = root.putArray("fillers");
        for (FillerSound filler : timeline.fillers()) {
            fillers.addArray()
                    .add(rounded(filler.startSeconds()))
                    .add(rounded(filler.endSeconds()))
                    .add(filler.kind().name());
        }
        return root;
    }

    static Timeline read(JsonNode root) {
        List<HeardWord> words = new ArrayList<>();
        for (JsonNode word : root.path("words")) {
            words.add(
                    new HeardWord(
                            word.path(0).asText(),
                            word.path(1).asDouble(),
                            word.path(2).asDouble(),
                            word.path(3).asDouble()));
        }
        List<FillerSound> fillers = new ArrayList<>();
        for (JsonNode filler : root.path("fillers")) {
            fillers.add(
                    new FillerSound(
                            filler.path(0).asDouble(),
                            filler.path(1).asDouble(),
                            FillerSound.Kind.valueOf(filler.path(2).asText())));
        }
        return Timeline.of(root.path("seconds").asDouble(), words).withFillers(fillers);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
