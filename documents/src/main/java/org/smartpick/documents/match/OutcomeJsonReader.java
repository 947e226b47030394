package org.smartpick.documents.match;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Reads an outcome from JSON; whatever stands beside who is where is left aside.
final class OutcomeJsonReader {
    private final JsonWalk walk;
    private final OutcomeDraft draft;
    // Seen or not yet.
    private boolean matching;

    private OutcomeJsonReader(JsonWalk walk, OutcomeDraft draft) {
        this.walk = walk;
        this.draft = draft;
    }

    static void read(OutcomeDraft draft, InputStream file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            new OutcomeJsonReader(new JsonWalk(parser, draft::refuse), draft).read();
        } catch (JacksonException cause) {
            draft.refuse(
                    cause.getLocation() == null ? 1 : cause.getLocation().getLineNr(),
                    "",
                    "is no JSON: " + cause.getOriginalMessage(),
                    "mend it with an editor that knows JSON");
        }
    }

    private void read() throws IOException {
        walk.next();
        walk.object(this::section);
        if (!matching) {
            draft.refuse(1, "", "has no matching", "add \"matching\": {applicant: program}");
        }
    }

    private void section(String name) throws IOException {
        switch (name) {
            case "matching" -> {
                matching = true;
                walk.object(who -> draft.place(walk.line(), who, program()));
            }
            case "first_year" -> walk.object(who -> draft.firstYear(walk.line(), who, program()));
            case "moves" -> walk.array(this::move);
            default -> walk.skip();
        }
    }

    private String program() throws IOException {
        return walk.token() == JsonToken.VALUE_NULL ? "" : walk.text();
    }

    private void move() throws IOException {
        int line = walk.line();
        List<String> ends = new ArrayList<>(List.of("", ""));
        int[] positions = new int[1];
        walk.object(key -> {
            switch (key) {
                case "donor" -> ends.set(0, walk.text());
                case "to" -> ends.set(1, walk.text());
                case "positions" -> positions[0] = walk.whole("positions");
                default -> walk.skip();
            }
        });
        draft.move(line, ends.get(0), ends.get(1), positions[0]);
    }
}
