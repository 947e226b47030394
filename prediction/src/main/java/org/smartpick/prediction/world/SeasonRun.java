package org.smartpick.prediction.world;

import org.smartpick.stats.Logistic;
import org.smartpick.stats.RandomStream;

/// One group's season as it came out, applicant by applicant, program by program.
///
/// @param group the group
/// @param scores score of each applicant
/// @param interviews interviews of each applicant
/// @param matched 1 for each applicant who matched, 0 for the others
/// @param asked applications that reached each program
/// @param invited interviews that each program gave
record SeasonRun(
        TrueGroup group,
        int[] scores,
        int[] interviews,
        int[] matched,
        int[] asked,
        int[] invited) {

    private static final int LOWEST = 180;
    private static final int HIGHEST = 300;

    /// Lets everybody of a group apply, be interviewed and match by the world's own chances.
    static SeasonRun of(TrueGroup group, RandomStream random) {
        int people = group.people();
        int programs = group.openness().length;
        SeasonRun run =
                new SeasonRun(
                        group,
                        new int[people],
                        new int[people],
                        new int[people],
                        new int[programs],
                        new int[programs]);
        for (int i = 0; i < people; i++) {
            run.scores[i] = score(group, random);
            run.apply(i, list(group, random), random);
        }
        return run;
    }

    /// A score at random.
    static int score(TrueGroup group, RandomStream random) {
        return Math.clamp(Math.round(group.mean() + group.sd() * random.normal()), LOWEST, HIGHEST);
    }

    /// Programs that somebody applies to, at random.
    static int[] list(TrueGroup group, RandomStream random) {
        int[] order = random.order(group.openness().length);
        return java.util.Arrays.copyOf(order, group.traits().applications());
    }

    private void apply(int person, int[] list, RandomStream random) {
        TrueGroup.TrueTraits traits = group.traits();
        double index =
                traits.score() * group.place(scores[person]) + traits.strength() * random.normal();
        double reach = traits.reachOf(index);
        for (int program : list) {
            asked[program]++;
            if (random.uniform() < Logistic.probability(group.openness()[program] + index)) {
                invited[program]++;
                interviews[person]++;
                if (random.uniform() < reach) {
                    matched[person] = 1;
                }
            }
        }
    }
}
