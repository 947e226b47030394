package org.smartpick.documents.match;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Walks through JSON token by token; whatever has another shape than expected is noted with its
/// line and left out.
final class JsonWalk {
    private final JsonParser parser;
    private final Refusal refusal;

    /// Takes what cannot be used.
    interface Refusal {
        void refuse(int line, String value, String problem, String remedy);
    }

    /// Reads the value of one name.
    interface Entry {
        void read(String name) throws IOException;
    }

    /// Reads one element of a list.
    interface Element {
        void read() throws IOException;
    }

    JsonWalk(JsonParser parser, Refusal refusal) {
        this.parser = parser;
        this.refusal = refusal;
    }

    void next() throws IOException {
        parser.nextToken();
    }

    JsonToken token() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    void refuse(String value, String problem, String remedy) {
        refusal.refuse(line(), value, problem, remedy);
    }

    /// Reads an object; stands on its closing brace afterwards.
    void object(Entry entry) throws IOException {
        if (token() != JsonToken.START_OBJECT) {
            wrong("an object in braces");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            entry.read(name);
        }
    }

    /// Reads a list; stands on its closing bracket afterwards.
    void array(Element element) throws IOException {
        if (token() != JsonToken.START_ARRAY) {
            wrong("a list in brackets");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        array(() -> names.add(text()));
        return names;
    }

    /// Names of which each may be null, which reads as empty.
    List<String> namesOrNone() throws IOException {
        List<String> names = new ArrayList<>();
        array(() -> names.add(token() == JsonToken.VALUE_NULL ? "" : text()));
        return names;
    }

    String text() throws IOException {
        if (token() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        wrong("a name in quotation marks");
        return "";
    }

    int whole(String name) throws IOException {
        if (token() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        wrong("a whole number as " + name);
        return 0;
    }

    long number() throws IOException {
        return parser.getLongValue();
    }

    String shown() throws IOException {
        String text = parser.getText();
        return text == null ? "" : text;
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    private void wrong(String wanted) throws IOException {
        refuse(shown(), "is not what belongs here", "write " + wanted);
        skip();
    }
}
