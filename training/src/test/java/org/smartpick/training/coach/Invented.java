package org.smartpick.training.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.smartpick.interview.reading.SentenceVectors;
import org.smartpick.training.coach.LabelledAnswer.Labelled;
import org.smartpick.training.coach.LabelledAnswer.Origin;

/// Small invented answers, and vectors that count words, so that no model has to be loaded.
final class Invented {
    private Invented() {}

    /// A vector of word counts, folded into 32 numbers, of length 1.
    static final SentenceVectors VECTORS =
            new SentenceVectors() {
                @Override
                public int dimensions() {
                    return 32;
                }

                @Override
                public List<float[]> vectors(List<String> sentences) {
                    return sentences.stream().map(Invented::vector).toList();
                }
            };

    private static float[] vector(String sentence) {
        float[] vector = new float[32];
        for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+")) {
            vector[Math.floorMod(word.hashCode(), 32)] += 1;
        }
        double size = 0;
        for (float number : vector) {
            size += number * number;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(size);
        }
        return vector;
    }

    /// A story with these parts; each sentence says its part in words.
    static LabelledAnswer story(String id, Origin origin, String... parts) {
        List<Labelled> sentences = new ArrayList<>();
        for (String part : parts) {
            sentences.add(new Labelled(words(part) + " " + id, part, Set.of()));
        }
        LabelledAnswer.Whole whole =
                new LabelledAnswer.Whole(
                        "TEAM-01",
                        "Tell me about a conflict.",
                        "teamwork_conflict",
                        80,
                        Set.of(),
                        Set.of(),
                        new LabelledAnswer.Marks(
                                Math.min(5, parts.length), 0, 0, "none", "none", "none"));
        return new LabelledAnswer(id, origin, "star", sentences, whole);
    }

    private static String words(String part) {
        return switch (part) {
            case "situation" -> "there was trouble on the ward in spring with the list";
            case "task" -> "the list belonged to me and the duty was mine";
            case "action" -> "i asked her and i called and i wrote a new plan";
            case "result" -> "after that errors fell from nine to two";
            case "learning" -> "since then i know what the lesson is";
            default -> "well so yeah anyway";
        };
    }

    /// Twelve stories that can be told apart.
    static List<LabelledAnswer> stories() {
        List<LabelledAnswer> stories = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stories.add(
                    story(
                            "whole" + i,
                            Origin.SHARED,
                            "situation",
                            "task",
                            "action",
                            "action",
                            "result",
                            "learning"));
            stories.add(story("short" + i, Origin.PROBE, "situation", "action", "other"));
        }
        return stories;
    }
}
