package org.smartpick.training.coach;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.RememberedVectors;
import org.smartpick.interview.reading.SentenceVectors;
import org.smartpick.speech.meaning.BgeSentenceVectors;
import org.smartpick.training.coach.LabelledAnswer.Origin;
import org.smartpick.training.coach.LeftOut.Judged;

/// The command `smartpick-train-coach --out FOLDER [--cache FOLDER]`.
///
/// Teaches the coach by all labelled answers and writes its weights, and writes how well it reads:
/// every shared and probe answer by a model that was taught without it, once with the settings that
/// ship and once with settings chosen by the other answers, and the check answers by the model that
/// ships. The same files give the same weights and figures; the draws of the intervals are seeded.
public final class CoachTrainCommand {
    /// Set before the proof was run: see docs/decisions/0019.
    static final CoachModel.Thresholds THRESHOLDS =
            new CoachModel.Thresholds(0.4, 0.6, 0.25, 0.6, 0.4);

    static final String EDITION = "coach-model 2026.1";

    private CoachTrainCommand() {}

    /// Runs the command; exits with 2 when an argument is missing.
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        int target = arguments.indexOf("--out") + 1;
        int cached = arguments.indexOf("--cache") + 1;
        if (target == 0 || target >= arguments.size() || cached >= arguments.size()) {
            err.println("usage: smartpick-train-coach --out FOLDER [--cache FOLDER]");
            return 2;
        }
        Path to = Path.of(arguments.get(target));
        Path cache = cached == 0 ? to.resolve("cache") : Path.of(arguments.get(cached));
        SentenceVectors vectors = new RememberedVectors(new BgeSentenceVectors(cache));
        List<LabelledAnswer> answers = AnswerFiles.teaching();
        CoachTrainer trainer = new CoachTrainer(answers, vectors, TrainerSettings.SHIPPED);
        CoachModel model =
                trainer.train(EDITION, answers, CoachTrainer.structures(answers), THRESHOLDS);
        Files.createDirectories(to);
        ModelFiles.write(model, to);
        LeftOut leftOut = new LeftOut(answers, vectors, THRESHOLDS);
        StringBuilder report = new StringBuilder("answers,measure,value,low,high,count\n");
        List<Judged> both = new ArrayList<>();
        for (Origin origin : List.of(Origin.SHARED, Origin.PROBE)) {
            List<Judged> judged = leftOut.of(origin, trainer);
            both.addAll(judged);
            write(Figures.of(name(origin), judged, CoachReport::rows), report, out);
        }
        write(Figures.of("both", both, CoachReport::rows), report, out);
        List<Judged> nested =
                new Nested(leftOut, trainer).of(both.stream().map(Judged::answer).toList());
        write(Figures.of("nested", nested, CoachReport::rowsOfParts), report, out);
        List<Judged> checked = leftOut.by(model, AnswerFiles.check());
        write(Figures.of(name(Origin.CHECK), checked, CoachReport::rowsOfCheck), report, out);
        List<Judged> heard = leftOut.by(model, AnswerFiles.asHeard(AnswerFiles.check()));
        write(Figures.of("check as heard", heard, CoachReport::rowsOfCheck), report, out);
        Files.writeString(to.resolve("report.csv"), report.toString());
        return 0;
    }

    private static String name(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static void write(Figures figures, StringBuilder report, PrintStream out) {
        report.append(figures.csv());
        for (Figures.Figure figure : figures.list()) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %-50s %.3f  (%.2f to %.2f)  of %d%n",
                    figures.answers(),
                    figure.row().measure(),
                    figure.row().value(),
                    figure.low(),
                    figure.high(),
                    figure.row().count());
        }
    }
}
