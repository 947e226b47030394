package org.smartpick.documents.practice;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.PracticeRecords;
import org.smartpick.advice.practice.Said;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;

/// Attempts, sessions and notes as JSON objects with `version`, now [#VERSION]. A text of a later
/// version, or a damaged one, is not read; it stays as it is.
public final class JsonPracticeRecords implements PracticeRecords {
    /// Version of the form that is written.
    public static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads and writes; keeps nothing.
    public JsonPracticeRecords() {}

    // ---- attempts ------------------------------------------------------------------------------

    @Override
    public String write(Attempt attempt) {
        ObjectNode root = root();
        Attempt.Asked asked = attempt.asked();
        root.put("question", asked.question());
        root.put("follow_up", asked.followUp());
        root.put("mode", asked.mode().key());
        root.put("session", asked.session());
        root.put("at", attempt.at().toString());
        switch (attempt.said()) {
            case Said.Typed typed -> {
                root.put("text", typed.text());
                root.put("seconds", typed.seconds());
            }
            case Said.Spoken spoken -> {
                root.set("timeline", TimelineJson.write(spoken.timeline()));
                root.put("sound", spoken.sound());
            }
        }
        ObjectNode parts = root.putObject("own_parts");
        attempt.own().parts().forEach((number, part) -> parts.put(String.valueOf(number), part));
        root.put("story", attempt.own().story());
        ObjectNode verdict = root.putObject("verdict");
        verdict.put("structure", attempt.verdict().structure());
        verdict.put("level", attempt.verdict().level());
        attempt.verdict().missing().forEach(verdict.putArray("missing")::add);
        verdict.put("fillers_per_minute", attempt.verdict().fillersPerMinute());
        return root.toString();
    }

    @Override
    public Optional<Attempt> readAttempt(String key, String text) {
        return read(
                text,
                root ->
                        new Attempt(
                                key,
                                new Attempt.Asked(
                                        text(root, "question"),
                                        text(root, "follow_up"),
                                        mode(root),
                                        text(root, "session")),
                                Instant.parse(text(root, "at")),
                                said(root),
                                new Attempt.Own(parts(root.path("own_parts")), text(root, "story")),
                                verdict(root.path("verdict"))));
    }

    private static Said said(JsonNode root) {
        return root.has("timeline")
                ? new Said.Spoken(TimelineJson.read(root.path("timeline")), text(root, "sound"))
                : new Said.Typed(text(root, "text"), root.path("seconds").asInt());
    }

    private static Map<Integer, String> parts(JsonNode node) {
        Map<Integer, String> parts = new TreeMap<>();
        node.properties()
                .forEach(entry ->
                        parts.put(Integer.valueOf(entry.getKey()), entry.getValue().asText()));
        return parts;
    }

    private static Attempt.Verdict verdict(JsonNode node) {
        List<String> missing = new ArrayList<>();
        node.path("missing").forEach(part -> missing.add(part.asText()));
        return new Attempt.Verdict(
                text(node, "structure"),
                node.path("level").asInt(),
                missing,
                node.path("fillers_per_minute").asInt(-1));
    }

    // ---- sessions ------------------------------------------------------------------------------

    @Override
    public String write(Session session) {
        ObjectNode root = root();
        root.put("mode", session.mode().key());
        ArrayNode steps = root.putArray("steps");
        for (Session.Step step : session.steps()) {
            ObjectNode node = steps.addObject();
            node.put("question", step.question());
            node.put("follow_up", step.followUp());
            node.put("attempt", step.attempt());
            node.put("state", step.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        return root.toString();
    }

    @Override
    public Optional<Session> readSession(String text) {
        return read(
                text,
                root -> {
                    List<Session.Step> steps = new ArrayList<>();
                    root.path("steps")
                            .forEach(node ->
                                    steps.add(
                                            new Session.Step(
                                                    text(node, "question"),
                                                    text(node, "follow_up"),
                                                    text(node, "attempt"),
                                                    state(node))));
                    return new Session(mode(root), steps);
                });
    }

    private static Session.State state(JsonNode node) {
        return Session.State.valueOf(text(node, "state").toUpperCase(java.util.Locale.ROOT));
    }

    // ---- notes ---------------------------------------------------------------------------------

    @Override
    public String writeNotes(String notes) {
        return root().put("notes", notes).toString();
    }

    @Override
    public String readNotes(String text) {
        return read(text, root -> text(root, "notes")).orElse("");
    }

    // ---- both ----------------------------------------------------------------------------------

    private static ObjectNode root() {
        return JSON.createObjectNode().put("version", VERSION);
    }

    private static <T> Optional<T> read(String text, Function<JsonNode, T> reader) {
        try {
            JsonNode root = JSON.readTree(text);
            return root.path("version").asInt() == VERSION
                    ? Optional.of(reader.apply(root))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException cause) {
            return Optional.empty();
        }
    }

    private static PracticeMode mode(JsonNode root) {
        String key = text(root, "mode");
        return PracticeMode.find(key)
                .orElseThrow(() -> new IllegalArgumentException("no way of practice: " + key));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }
}
