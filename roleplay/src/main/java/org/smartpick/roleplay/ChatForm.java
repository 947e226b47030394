package org.smartpick.roleplay;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.smartpick.advice.port.RoleVoice;

/// The form of a request to `/v1/chat/completions` and of its answer.
///
/// @param model name of the model, as the server knows it
record ChatForm(String model) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Words and their pieces are about the same number; a question of 300 characters has some 70.
    private static final int MOST_PIECES = 120;

    /// Some freedom of wording; 0 would say the same every time.
    private static final double TEMPERATURE = 0.7;

    /// The request as JSON.
    byte[] write(RoleVoice.Line line) {
        ObjectNode root = JSON.createObjectNode();
        root.put("model", model);
        root.put("stream", false);
        root.put("temperature", TEMPERATURE);
        root.put("max_tokens", MOST_PIECES);
        ArrayNode messages = root.putArray("messages");
        messages.addObject().put("role", "system").put("content", line.part());
        messages.addObject().put("role", "user").put("content", line.matter());
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The words of the first choice; empty where the answer has another form.
    Optional<String> find(byte[] answer) {
        try {
            JsonNode content =
                    JSON.readTree(answer).path("choices").path(0).path("message").path("content");
            return content.isTextual() ? Optional.of(content.textValue()) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory could not be read", e);
        }
    }
}
