package org.smartpick.speech.ear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.advice.port.HearingException;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.speech.wording.Wording;

/// Reads what the recognizer says: `{"result": [{"word", "start", "end", "conf"}], "text"}` for
/// words that stand, `{"partial"}` for those that may change; and what the second engine wrote, as
/// `start end text`.
final class EarJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern WORDING =
            Pattern.compile("(\\d{1,6}\\.\\d{3}) (\\d{1,6}\\.\\d{3})(.*)");

    private EarJson() {}

    static List<HeardWord> words(String json) {
        List<HeardWord> words = new ArrayList<>();
        for (JsonNode word : read(json).path("result")) {
            double start = Math.max(0, word.path("start").asDouble());
            words.add(
                    new HeardWord(
                            word.path("word").asText(),
                            start,
                            Math.max(start, word.path("end").asDouble()),
                            Math.clamp(word.path("conf").asDouble(), 0, 1)));
        }
        return words;
    }

    static String guess(String json) {
        return read(json).path("partial").asText("");
    }

    static Wording wording(String line) {
        Matcher said = WORDING.matcher(line);
        if (!said.matches()) {
            throw new HearingException("the process that hears said something unreadable");
        }
        double start = Double.parseDouble(said.group(1));
        return new Wording(
                start, Math.max(start, Double.parseDouble(said.group(2))), said.group(3).strip());
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new HearingException("the recognizer said something unreadable", e);
        }
    }
}
