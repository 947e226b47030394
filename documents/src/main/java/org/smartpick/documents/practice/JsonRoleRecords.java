package org.smartpick.documents.practice;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.roleplay.Bearing;
import org.smartpick.advice.roleplay.Role;
import org.smartpick.advice.roleplay.RoleRecords;

/// Role-plays as JSON objects with `version`, now [#VERSION]. They hold what the interviewer said,
/// never an answer. A text of a later version, or a damaged one, is not read; it stays as it is.
public final class JsonRoleRecords implements RoleRecords {
    /// Version of the form that is written.
    public static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads and writes; keeps nothing.
    public JsonRoleRecords() {}

    @Override
    public String write(Role role) {
        ObjectNode root = JSON.createObjectNode().put("version", VERSION);
        root.put("bearing", role.bearing().key());
        root.put("sharing", lower(role.sharing()));
        role.last()
                .ifPresent(line -> {
                    ObjectNode last = root.putObject("last");
                    last.put("question", line.question());
                    last.put("follow_up", line.followUp());
                    last.put("words", line.words());
                    line.reason().ifPresent(reason -> last.put("reason", lower(reason)));
                });
        return root.toString();
    }

    @Override
    public Optional<Role> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            return root.path("version").asInt() == VERSION
                    ? Optional.of(
                            new Role(
                                    Bearing.find(root.path("bearing").asText(""))
                                            .orElse(Bearing.NEUTRAL),
                                    Role.Sharing.valueOf(upper(root.path("sharing"))),
                                    last(root.path("last"))))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException cause) {
            return Optional.empty();
        }
    }

    private static Optional<Role.Line> last(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new Role.Line(
                                node.path("question").asText(""),
                                node.path("follow_up").asText(""),
                                node.path("words").asText(""),
                                node.has("reason")
                                        ? Optional.of(Reason.valueOf(upper(node.path("reason"))))
                                        : Optional.empty()))
                : Optional.empty();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(JsonNode node) {
        return node.asText("").toUpperCase(Locale.ROOT);
    }
}
