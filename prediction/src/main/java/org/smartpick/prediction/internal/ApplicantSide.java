package org.smartpick.prediction.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.prediction.book.Effect;
import org.smartpick.prediction.book.Words;
import org.smartpick.prediction.fit.Traits;

/// One applicant seen by one group: her score, her other facts and what she brings to every
/// program, in every draw.
final class ApplicantSide {
    private static final double SECOND_QUARTER = 0.6745;

    private final Group group;
    private final Effect score;
    private final List<Effect> effects;
    private final double[] own = new double[Draws.COUNT + 1];
    private final double[][] strength = new double[Draws.COUNT][Draws.NODES.size()];
    private final double[][] reach = new double[Draws.COUNT][Draws.NODES.size()];

    ApplicantSide(Applicant applicant, Group group, ApplicantEffects book) {
        this.group = group;
        Optional<Integer> step2 = applicant.exams().step2ck().score().find();
        double[] places = places(step2);
        for (int d = 0; d <= Draws.COUNT; d++) {
            own[d] = group.traits(d).score() * places[d];
        }
        score = scoreEffect(step2, own[Draws.MIDDLE]);
        effects = book.list(applicant, group.key().specialty(), group.key().season());
        for (Effect effect : effects) {
            double[] doubts = Draws.doubts("effect/" + effect.factor());
            for (int d = 0; d <= Draws.COUNT; d++) {
                own[d] += effect.middle() + effect.doubt() * doubts[d];
            }
        }
        nodes();
    }

    private double[] places(Optional<Integer> step2) {
        double[] doubts = Draws.doubts("score place/" + group.key().specialty());
        double[] places = new double[Draws.COUNT + 1];
        for (int d = 0; d <= Draws.COUNT; d++) {
            places[d] =
                    step2.isPresent()
                            ? group.place(step2.get(), group.scores().doubt() * doubts[d])
                            : doubts[d];
        }
        return places;
    }

    private Effect scoreEffect(Optional<Integer> step2, double middle) {
        if (step2.isEmpty()) {
            double width = 1.28 * group.traits(Draws.MIDDLE).score();
            return Effect.open(
                    "step2ck",
                    Words.text(
                            "Step 2 CK not told: it could move the log-odds by %.1f either way",
                            width),
                    width);
        }
        double place = group.scores().place(step2.get());
        String quarter =
                place < -SECOND_QUARTER
                        ? "lowest quarter"
                        : place < 0
                                ? "second quarter from below"
                                : place < SECOND_QUARTER ? "third quarter" : "top quarter";
        return Effect.known(
                "step2ck",
                Words.text(
                        "your Step 2 CK of %d lies in the %s of %s",
                        step2.get(), quarter, group.scores().words()),
                middle,
                0);
    }

    private void nodes() {
        for (int d = 0; d < Draws.COUNT; d++) {
            Traits traits = group.traits(d);
            for (int k = 0; k < Draws.NODES.size(); k++) {
                double hidden = traits.strength() * Draws.NODES.point(k);
                strength[d][k] = Math.exp(hidden);
                reach[d][k] =
                        org.smartpick.stats.Logistic.probability(
                                traits.reach() + traits.echo() * (own[d] + hidden));
            }
        }
    }

    /// The group that sees her.
    Group group() {
        return group;
    }

    /// Her own part of the log-odds in a draw.
    double own(int draw) {
        return own[draw];
    }

    /// Factor on the odds of an interview from the shared strength at each node, in a draw.
    double[] strength(int draw) {
        return strength[draw];
    }

    /// Chance that a program which interviewed her would reach her on its list at each node, in a
    /// draw.
    double[] reach(int draw) {
        return reach[draw];
    }

    /// Her score first, then her other facts, for the reasons.
    List<Effect> effects() {
        List<Effect> all = new ArrayList<>();
        all.add(score);
        all.addAll(effects);
        return all;
    }
}
