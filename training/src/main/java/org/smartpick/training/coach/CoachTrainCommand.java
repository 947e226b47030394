package org.smartpick.training.coach;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.RememberedVectors;
import org.smartpick.interview.reading.SentenceVectors;
import org.smartpick.speech.meaning.BgeSentenceVectors;
import org.smartpick.training.coach.LabelledAnswer.Origin;

/// The command `smartpick-train-coach --out FOLDER [--cache FOLDER]`.
///
/// Teaches the coach by all labelled answers and writes its weights, and reads every shared and
/// probe answer by a model that was taught without it and writes how well that went. The same files
/// give the same weights; there is no chance in it.
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
        List<LabelledAnswer> answers = AnswerFiles.all();
        CoachModel model =
                new CoachTrainer(answers, vectors)
                        .train(EDITION, answers, CoachTrainer.structures(answers), THRESHOLDS);
        Files.createDirectories(to);
        ModelFiles.write(model, to);
        LeftOut leftOut = new LeftOut(answers, vectors, THRESHOLDS);
        StringBuilder report = new StringBuilder("answers,measure,value,count\n");
        for (Origin origin : List.of(Origin.SHARED, Origin.PROBE)) {
            List<LeftOut.Judged> judged = leftOut.of(origin);
            List<CoachReport.Row> rows = new CoachReport(judged).rows();
            report.append(CoachReport.csv(rows, origin.name().toLowerCase(Locale.ROOT)));
            rows.forEach(row ->
                    out.printf(
                            Locale.ROOT,
                            "%-6s %-50s %.3f  of %d%n",
                            origin,
                            row.measure(),
                            row.value(),
                            row.count()));
        }
        Files.writeString(to.resolve("report.csv"), report.toString());
        return 0;
    }
}
