package org.smartpick.training.coach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.interview.reading.Tone;

/// Writes a model as the tables of the dataset `coach-model`.
final class ModelFiles {
    private ModelFiles() {}

    static void write(CoachModel model, Path folder) throws IOException {
        Files.writeString(folder.resolve("parts.csv"), parts(model));
        Files.writeString(folder.resolve("order.csv"), order(model));
        Files.writeString(folder.resolve("tones.csv"), tones(model));
        Files.writeString(folder.resolve("settings.csv"), settings(model));
    }

    private static String parts(CoachModel model) {
        StringBuilder text = new StringBuilder("structure,part,answers,frequency,weights\n");
        for (PartModel parts : new TreeMap<>(model.parts()).values()) {
            for (int k = 0; k < parts.parts().size(); k++) {
                text.append(parts.structureId())
                        .append(',')
                        .append(parts.parts().get(k))
                        .append(',')
                        .append(parts.answers())
                        .append(',')
                        .append(number(parts.chain().frequency()[k]))
                        .append(',')
                        .append(numbers(parts.weights().rows().get(k)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String order(CoachModel model) {
        StringBuilder text = new StringBuilder("structure,part,first,last,next\n");
        for (PartModel parts : new TreeMap<>(model.parts()).values()) {
            for (int k = 0; k < parts.parts().size(); k++) {
                text.append(parts.structureId())
                        .append(',')
                        .append(parts.parts().get(k))
                        .append(',')
                        .append(number(parts.chain().first()[k]))
                        .append(',')
                        .append(number(parts.chain().last()[k]))
                        .append(',')
                        .append(numbers(parts.chain().next().get(k)))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String tones(CoachModel model) {
        StringBuilder text = new StringBuilder("tone,weights\n");
        for (Map.Entry<Tone, double[]> tone : new TreeMap<>(model.tones()).entrySet()) {
            text.append(tone.getKey().key())
                    .append(',')
                    .append(numbers(tone.getValue()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String settings(CoachModel model) {
        double[] mean = new double[model.mean().length];
        Arrays.setAll(mean, i -> Math.round(model.mean()[i] * 1e4) / 1e4);
        CoachModel.Thresholds thresholds = model.thresholds();
        List<String> rows =
                List.of(
                        "name,value",
                        "credited," + number(thresholds.credited()),
                        "stated_presence," + number(thresholds.statedPresence()),
                        "stated_absence," + number(thresholds.statedAbsence()),
                        "sure_sentence," + number(thresholds.sureSentence()),
                        "tone," + number(thresholds.tone()),
                        "mean_vector," + numbers(mean));
        return String.join("\n", rows) + "\n";
    }

    private static String numbers(double[] values) {
        return Arrays.stream(values).mapToObj(ModelFiles::number).collect(Collectors.joining(" "));
    }

    /// As short as it can be read back exactly; the values are rounded already.
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.5f", value);
        String trimmed = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }
}
