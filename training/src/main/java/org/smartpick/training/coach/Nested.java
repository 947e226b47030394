package org.smartpick.training.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.training.coach.LeftOut.Judged;

/// What choosing the settings on the answers of the proof was worth.
///
/// For each answer the settings are chosen by how well the other answers are read, each left out
/// (by the logarithmic loss of parts and of their presence), and only then is the answer itself
/// read. What is better with settings that were chosen on all answers is luck. One thing stays
/// optimistic: the models that read the others have seen the answer.
final class Nested {
    /// The settings to choose from: what ships, and steps to both sides of each.
    static final List<TrainerSettings> TRIED =
            List.of(
                    TrainerSettings.SHIPPED,
                    new TrainerSettings(0.75, 3, 0.5, 0.25),
                    new TrainerSettings(3, 3, 0.5, 0.25),
                    new TrainerSettings(1.5, 1.5, 0.5, 0.25),
                    new TrainerSettings(1.5, 6, 0.5, 0.25),
                    new TrainerSettings(1.5, 1.5, 0.3, 0.5));

    private static final double SUREST = 1e-3;

    private final LeftOut leftOut;
    private final CoachTrainer trainer;

    Nested(LeftOut leftOut, CoachTrainer trainer) {
        this.leftOut = leftOut;
        this.trainer = trainer;
    }

    /// These answers, each read with settings that were chosen by the others.
    List<Judged> of(List<LabelledAnswer> answers) {
        double[][] loss = new double[TRIED.size()][answers.size()];
        List<List<Judged>> judged = new ArrayList<>();
        for (int s = 0; s < TRIED.size(); s++) {
            CoachTrainer tried = trainer.with(TRIED.get(s));
            List<Judged> row = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                CoachModel model = leftOut.partsWithout(answers.get(i), tried);
                row.add(leftOut.judge(answers.get(i), model));
                loss[s][i] = loss(answers.get(i), model);
            }
            judged.add(row);
        }
        List<Judged> chosen = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            chosen.add(judged.get(best(loss, i)).get(i));
        }
        return chosen;
    }

    /// The settings with the least loss over all answers but one.
    private static int best(double[][] loss, int without) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int s = 0; s < loss.length; s++) {
            double others = Arrays.stream(loss[s]).sum() - loss[s][without];
            if (others < least) {
                least = others;
                best = s;
            }
        }
        return best;
    }

    private double loss(LabelledAnswer answer, CoachModel model) {
        PartModel parts = model.findParts(answer.structureId()).orElseThrow();
        double[][] chances = parts.probabilities(trainer.inputs(answer));
        double sentences = 0;
        for (int i = 0; i < chances.length; i++) {
            int told = parts.parts().indexOf(answer.parts().get(i));
            sentences -= Math.log(Math.max(told < 0 ? 0 : chances[i][told], SUREST));
        }
        double presence = 0;
        int named = parts.parts().size() - 1;
        for (int k = 0; k < named; k++) {
            double absent = 1;
            for (double[] sentence : chances) {
                absent *= 1 - sentence[k];
            }
            double right = answer.has(parts.parts().get(k)) ? 1 - absent : absent;
            presence -= Math.log(Math.max(right, SUREST));
        }
        return sentences / chances.length + presence / named;
    }
}
