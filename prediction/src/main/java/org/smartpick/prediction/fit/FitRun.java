package org.smartpick.prediction.fit;

import java.util.List;

/// Fits everything step by step, so that whoever runs it can show how far it is, stop, and go on
/// later: first the rounds of the priors, then every group.
public final class FitRun {
    private static final int REFITS = 40;
    private static final long SEED = 20_261_123L;

    private final SeasonFit season;

    /// A run over these groups.
    public FitRun(SeasonFit season) {
        this.season = season;
    }

    /// What a run keeps of its steps and where it goes on.
    public interface Steps {
        /// The priors after a round that an earlier run finished; the wide ones when it did not.
        TraitPriors restored(int round);

        /// How many rounds an earlier run finished.
        int rounds();

        /// Keeps the priors after a round, counted from 1.
        void keep(int round, TraitPriors priors);

        /// Whether an earlier run finished a group.
        boolean has(SeasonFit.Name name);

        /// Keeps the result of a group.
        void keep(SeasonFit.Name name, GroupFit fit, double[] scatter);
    }

    /// How many steps a whole run has.
    public int size() {
        return SeasonFit.ROUNDS + season.names().size();
    }

    /// Runs what earlier runs did not finish.
    ///
    /// @return the fitted priors
    public TraitPriors run(Steps steps) {
        TraitPriors priors = steps.restored(steps.rounds());
        List<SeasonFit.Name> teachers = season.teachers();
        for (int round = steps.rounds() + 1; round <= SeasonFit.ROUNDS; round++) {
            priors = season.round(priors, teachers);
            steps.keep(round, priors);
        }
        for (SeasonFit.Name name : season.names()) {
            if (!steps.has(name)) {
                GroupFit fit = season.fit(name, priors);
                steps.keep(name, fit, GroupFitter.scatter(fit, REFITS, SEED));
            }
        }
        return priors;
    }

    /// A digest of everything that the fit depends on: the same figures and doubts give the same.
    public String digest() {
        long hash = 17;
        for (SeasonFit.Name name : season.names()) {
            GroupFit.Problem problem = season.problem(name, TraitPriors.wide());
            hash = 31 * hash + name.specialty().hashCode();
            hash = 31 * hash + Double.hashCode(problem.matchRate());
            hash = 31 * hash + Double.hashCode(problem.spread().mean());
            for (Moment moment : problem.moments()) {
                hash = 31 * hash + moment.kind().name().hashCode();
                hash = 31 * hash + Double.hashCode(moment.published());
                hash = 31 * hash + Double.hashCode(moment.doubt());
            }
        }
        return Long.toHexString(hash);
    }
}
