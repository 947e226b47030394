package org.smartpick.cli.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.smartpick.cli.Terminal;

/// One JSON object on standard output, in UTF-8 whatever the terminal speaks.
public final class JsonText {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /// An empty object to fill.
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// Writes the object and a line end.
    public static void write(ObjectNode object, Terminal terminal) throws IOException {
        terminal.bytes()
                .write((MAPPER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
        terminal.bytes().flush();
    }
}
