package org.smartpick.training.coach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartpick.interview.reading.Tone;
import org.smartpick.training.coach.LabelledAnswer.Labelled;
import org.smartpick.training.coach.LabelledAnswer.Origin;

/// Reads the labelled answers: two JSON files and the model answers, which are plain lines.
final class AnswerFiles {
    private AnswerFiles() {}

    /// All of them: shared, probe, model.
    static List<LabelledAnswer> all() throws IOException {
        List<LabelledAnswer> all = new ArrayList<>();
        all.addAll(json("answers_shared.json", Origin.SHARED));
        all.addAll(json("answers_probe.json", Origin.PROBE));
        all.addAll(model());
        return all;
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = AnswerFiles.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("there is no resource " + name);
        }
        return stream;
    }

    private static List<LabelledAnswer> json(String name, Origin origin) throws IOException {
        try (InputStream stream = open(name)) {
            List<LabelledAnswer> answers = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(stream).get("answers")) {
                answers.add(answer(node, origin));
            }
            return answers;
        }
    }

    private static LabelledAnswer answer(JsonNode node, Origin origin) {
        List<Labelled> sentences = new ArrayList<>();
        for (JsonNode sentence : node.get("sentences")) {
            Set<Tone> tones = EnumSet.noneOf(Tone.class);
            addIf(sentence.get("blame").asBoolean(), Tone.BLAME, tones);
            addIf(sentence.get("negative").asBoolean(), Tone.NEGATIVITY, tones);
            addIf(sentence.get("overclaim").asBoolean(), Tone.OVERCLAIM, tones);
            sentences.add(
                    new Labelled(
                            sentence.get("text").asText(), sentence.get("part").asText(), tones));
        }
        LabelledAnswer.Marks marks =
                new LabelledAnswer.Marks(
                        node.get("level").asInt(),
                        node.get("filler_count").asInt(),
                        node.get("hedge_count").asInt(),
                        node.get("blame").asText(),
                        node.get("negativity").asText(),
                        node.get("overclaim").asText());
        return new LabelledAnswer(
                node.get("id").asText(),
                origin,
                node.get("structure_id").asText(),
                sentences,
                new LabelledAnswer.Whole(
                        node.get("question_id").asText(),
                        node.get("question").asText(),
                        node.get("category").asText(),
                        node.get("seconds").asDouble(),
                        texts(node.get("elements_covered")),
                        texts(node.get("elements_missed")),
                        marks));
    }

    private static void addIf(boolean holds, Tone tone, Set<Tone> tones) {
        if (holds) {
            tones.add(tone);
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<LabelledAnswer> model() throws IOException {
        List<LabelledAnswer> answers = new ArrayList<>();
        List<Labelled> sentences = new ArrayList<>();
        String[] head = {};
        try (InputStream stream = open("model_answers.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
                if (line.startsWith("@ ")) {
                    finish(head, sentences, answers);
                    head = line.split(" ");
                } else if (!line.isBlank()) {
                    sentences.add(sentence(line));
                }
            }
        }
        finish(head, sentences, answers);
        return answers;
    }

    private static void finish(
            String[] head, List<Labelled> sentences, List<LabelledAnswer> answers) {
        if (head.length > 0) {
            answers.add(
                    new LabelledAnswer(
                            head[2],
                            Origin.MODEL,
                            head[1],
                            List.copyOf(sentences),
                            LabelledAnswer.Whole.NONE));
            sentences.clear();
        }
    }

    private static Labelled sentence(String line) {
        int colon = line.indexOf(": ");
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        addIf(line.contains("{blame}"), Tone.BLAME, tones);
        addIf(line.contains("{negative}"), Tone.NEGATIVITY, tones);
        addIf(line.contains("{overclaim}"), Tone.OVERCLAIM, tones);
        String text = line.substring(colon + 2).replaceAll("\\s*\\{\\w+}", "");
        return new Labelled(text, line.substring(0, colon), tones);
    }
}
