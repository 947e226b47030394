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
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.reading.Tone;
import org.smartpick.training.coach.LabelledAnswer.Labelled;
import org.smartpick.training.coach.LabelledAnswer.Origin;

/// Reads the labelled answers: two JSON files, and model and check answers, which are plain lines.
final class AnswerFiles {
    /// Words in the head of an answer that only teaches: mark, structure, id.
    private static final int TAUGHT = 3;

    private AnswerFiles() {}

    /// All that teach: shared, probe, model.
    static List<LabelledAnswer> teaching() throws IOException {
        List<LabelledAnswer> all = new ArrayList<>();
        all.addAll(json("answers_shared.json", Origin.SHARED));
        all.addAll(json("answers_probe.json", Origin.PROBE));
        all.addAll(lines("model_answers.txt", Origin.MODEL));
        return all;
    }

    /// Those that teach nothing.
    static List<LabelledAnswer> check() throws IOException {
        return lines("check_answers.txt", Origin.CHECK);
    }

    /// The same answers as a recognizer writes them: small letters, no punctuation.
    static List<LabelledAnswer> asHeard(List<LabelledAnswer> answers) {
        return answers.stream()
                .map(answer ->
                        new LabelledAnswer(
                                answer.id(),
                                answer.origin(),
                                answer.structureId(),
                                answer.sentences().stream().map(AnswerFiles::asHeard).toList(),
                                answer.whole()))
                .toList();
    }

    private static Labelled asHeard(Labelled sentence) {
        String heard =
                sentence.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9']+", " ").strip();
        return new Labelled(heard, sentence.part(), sentence.tones());
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

    private static List<LabelledAnswer> lines(String name, Origin origin) throws IOException {
        List<LabelledAnswer> answers = new ArrayList<>();
        List<Labelled> sentences = new ArrayList<>();
        String[] head = {};
        try (InputStream stream = open(name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(one -> !one.startsWith("#")).toList()) {
                if (line.startsWith("@ ")) {
                    finish(origin, head, sentences, answers);
                    head = line.split(" ");
                } else if (!line.isBlank()) {
                    sentences.add(sentence(line));
                }
            }
        }
        finish(origin, head, sentences, answers);
        return answers;
    }

    private static void finish(
            Origin origin, String[] head, List<Labelled> sentences, List<LabelledAnswer> answers) {
        if (head.length > 0) {
            answers.add(
                    new LabelledAnswer(
                            head[2],
                            origin,
                            head[1],
                            List.copyOf(sentences),
                            head.length > TAUGHT
                                    ? whole(head, sentences)
                                    : LabelledAnswer.Whole.NONE));
            sentences.clear();
        }
    }

    /// The head of an answer to check by: mark, structure, id, question, seconds, level, fillers,
    /// hedges, and whether a number goes with the outcome. Elements are told of stories only.
    private static LabelledAnswer.Whole whole(String[] head, List<Labelled> sentences) {
        Set<String> covered = new HashSet<>();
        Set<String> missed = new HashSet<>();
        if (head[1].equals("star")) {
            tell("outcome_stated", sentences.stream().anyMatch(is("result")), covered, missed);
            tell("reflection", sentences.stream().anyMatch(is("learning")), covered, missed);
            tell("quantified_result", head[8].equals("counted"), covered, missed);
        }
        LabelledAnswer.Marks marks =
                new LabelledAnswer.Marks(
                        Integer.parseInt(head[5]),
                        Integer.parseInt(head[6]),
                        Integer.parseInt(head[7]),
                        degree(Tone.BLAME, sentences),
                        degree(Tone.NEGATIVITY, sentences),
                        degree(Tone.OVERCLAIM, sentences));
        Question question = BankReader.read(Datasets.bundled()).bank().get(head[3]);
        return new LabelledAnswer.Whole(
                head[3],
                question.text(),
                question.category().key(),
                Double.parseDouble(head[4]),
                covered,
                missed,
                marks);
    }

    private static void tell(
            String element, boolean there, Set<String> covered, Set<String> missed) {
        (there ? covered : missed).add(element);
    }

    private static Predicate<Labelled> is(String part) {
        return sentence -> sentence.part().equals(part);
    }

    private static String degree(Tone tone, List<Labelled> sentences) {
        long count = sentences.stream().filter(one -> one.tones().contains(tone)).count();
        return Tone.Degree.of((int) count).key();
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
