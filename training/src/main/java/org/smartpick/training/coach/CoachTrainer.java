package org.smartpick.training.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.PartChain;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.interview.reading.SentenceVectors;
import org.smartpick.interview.reading.Tone;

/// Teaches a [CoachModel] from labelled answers.
///
/// One part model a structure. What belongs to no part (openers, closings, general claims) sounds
/// alike in all structures, so that such sentences of other structures teach too, with little
/// weight. Nothing is drawn by chance.
final class CoachTrainer {
    private final SentenceVectors vectors;
    private final TrainerSettings settings;
    private final float[] mean;
    private final Map<String, List<double[]>> inputs = new HashMap<>();

    /// A trainer for these answers; the mean vector is taken over all their sentences.
    CoachTrainer(List<LabelledAnswer> all, SentenceVectors vectors, TrainerSettings settings) {
        this.vectors = vectors;
        this.settings = settings;
        this.mean = new float[vectors.dimensions()];
        double[] sum = new double[mean.length];
        int count = 0;
        for (LabelledAnswer answer : all) {
            for (float[] vector : vectors.vectors(answer.texts())) {
                count++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += vector[i];
                }
            }
        }
        for (int i = 0; i < sum.length; i++) {
            mean[i] = Math.round(sum[i] / count * 1e4) / 1e4f;
        }
        for (LabelledAnswer answer : all) {
            inputs.put(answer.id(), read(answer));
        }
    }

    private CoachTrainer(CoachTrainer like, TrainerSettings settings) {
        this.vectors = like.vectors;
        this.settings = settings;
        this.mean = like.mean.clone();
        this.inputs.putAll(like.inputs);
    }

    /// A trainer of the same answers with other settings.
    CoachTrainer with(TrainerSettings other) {
        return new CoachTrainer(this, other);
    }

    /// What the regressions read of an answer, one row a sentence.
    List<double[]> inputs(LabelledAnswer answer) {
        return inputs.computeIfAbsent(answer.id(), _ -> read(answer));
    }

    /// The model that these answers teach.
    ///
    /// @param edition name and edition of the dataset it is for
    /// @param answers all answers that may teach
    /// @param structures ids of the structures to make a model for
    /// @param thresholds where the coach states, asks or is silent
    CoachModel train(
            String edition,
            List<LabelledAnswer> answers,
            Set<String> structures,
            CoachModel.Thresholds thresholds) {
        Map<String, PartModel> models = new HashMap<>();
        structures.forEach(structure -> models.put(structure, parts(structure, answers)));
        return new CoachModel(edition, mean, models, tones(answers), thresholds);
    }

    /// The same without tones, for comparing settings: a quarter of the work.
    CoachModel trainParts(
            List<LabelledAnswer> answers, String structure, CoachModel.Thresholds thresholds) {
        Map<String, PartModel> models = Map.of(structure, parts(structure, answers));
        return new CoachModel("", mean, models, Map.of(), thresholds);
    }

    /// Ids of the structures of these answers.
    static Set<String> structures(List<LabelledAnswer> answers) {
        Set<String> structures = new LinkedHashSet<>();
        answers.forEach(answer -> structures.add(answer.structureId()));
        return structures;
    }

    /// The model of one structure.
    PartModel parts(String structure, List<LabelledAnswer> answers) {
        List<LabelledAnswer> own =
                answers.stream().filter(one -> one.structureId().equals(structure)).toList();
        List<String> parts = names(own);
        List<double[]> rows = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        List<Double> importance = new ArrayList<>();
        for (LabelledAnswer answer : answers) {
            boolean mine = answer.structureId().equals(structure);
            List<double[]> read = inputs(answer);
            for (int i = 0; i < read.size(); i++) {
                String part = answer.sentences().get(i).part();
                if (mine || LabelledAnswer.isOther(part)) {
                    rows.add(read.get(i));
                    labels.add(parts.indexOf(part));
                    importance.add(mine ? 1 : settings.borrowed());
                }
            }
        }
        int[] classes = labels.stream().mapToInt(Integer::intValue).toArray();
        double[] weights = importance.stream().mapToDouble(Double::doubleValue).toArray();
        List<double[]> fitted = fit(rows, classes, weights, parts.size());
        fitted.forEach(CoachTrainer::round);
        double[] frequency = new double[parts.size()];
        Arrays.fill(frequency, 1);
        for (int i = 0; i < classes.length; i++) {
            frequency[classes[i]] += weights[i];
        }
        return new PartModel(
                structure,
                parts,
                new PartModel.Weights(fitted),
                chain(parts, own, normalized(frequency)),
                own.size());
    }

    private List<double[]> fit(List<double[]> rows, int[] classes, double[] importance, int count) {
        double[] ridge = settings.ridge(rows.getFirst().length);
        return new RegressionFit(rows, classes, importance, count, ridge).fit();
    }

    private static List<String> names(List<LabelledAnswer> own) {
        Set<String> names = new LinkedHashSet<>();
        own.forEach(answer -> names.addAll(answer.parts()));
        names.remove(PartModel.OTHER);
        List<String> parts = new ArrayList<>(names);
        parts.sort(null);
        parts.add(PartModel.OTHER);
        return parts;
    }

    private PartChain chain(List<String> parts, List<LabelledAnswer> own, double[] frequency) {
        double before = settings.stepsBefore();
        int count = parts.size();
        double[][] next = new double[count][count];
        double[] first = new double[count];
        double[] last = new double[count];
        double[] all = new double[count];
        Arrays.stream(next).forEach(row -> Arrays.fill(row, before));
        Arrays.fill(first, before);
        Arrays.fill(last, before);
        Arrays.fill(all, before * (count + 1));
        for (LabelledAnswer answer : own) {
            int previous = -1;
            for (String name : answer.parts()) {
                int part = parts.indexOf(name);
                all[part]++;
                if (previous < 0) {
                    first[part]++;
                } else {
                    next[previous][part]++;
                }
                previous = part;
            }
            last[previous]++;
        }
        for (int k = 0; k < count; k++) {
            next[k] = normalized(next[k]);
            last[k] = rounded(last[k] / all[k]);
        }
        return new PartChain(frequency, normalized(first), last, List.of(next));
    }

    private Map<Tone, double[]> tones(List<LabelledAnswer> answers) {
        Map<Tone, double[]> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, tone(tone, answers));
        }
        return tones;
    }

    /// Weights of a yes-or-no regression: the difference of the two rows of a softmax.
    double[] tone(Tone tone, List<LabelledAnswer> answers) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (LabelledAnswer answer : answers) {
            List<double[]> read = inputs(answer);
            for (int i = 0; i < read.size(); i++) {
                rows.add(read.get(i));
                labels.add(answer.sentences().get(i).tones().contains(tone) ? 1 : 0);
            }
        }
        int[] classes = labels.stream().mapToInt(Integer::intValue).toArray();
        double[] importance = new double[classes.length];
        Arrays.fill(importance, 1);
        List<double[]> fitted = fit(rows, classes, importance, 2);
        double[] weights = fitted.getLast();
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= fitted.getFirst()[i];
        }
        round(weights);
        return weights;
    }

    private List<double[]> read(LabelledAnswer answer) {
        return PartModel.inputs(answer.texts(), vectors.vectors(answer.texts()), mean);
    }

    /// Three decimals: what is shipped is what is measured.
    private static void round(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.round(weights[i] * 1e3) / 1e3;
        }
    }

    private static double rounded(double chance) {
        return Math.round(chance * 1e5) / 1e5;
    }

    private static double[] normalized(double[] counts) {
        double sum = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> rounded(count / sum)).toArray();
    }
}
