package org.smartpick.portfolio;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where to apply: the answer to a [PortfolioProblem], in the order in which programs were added.
///
/// @param picks the programs chosen, musts first, then by marginal gain
/// @param value expected worth of the outcome, 0 to 100
/// @param matchChance chance to match at any of them, 0 to 1
/// @param costUsd dollars for all applications
/// @param upperBound no portfolio within the limits is worth more than this
/// @param curve value, chance and cost after each further program, also beyond what the limits
///   allow; without signals beyond the picks
/// @param signals where the signals go, the most useful first
/// @param certainty whether the answer is proven to be the best
public record Portfolio(
        List<Pick> picks,
        double value,
        double matchChance,
        int costUsd,
        double upperBound,
        List<CurvePoint> curve,
        List<SignalUse> signals,
        Certainty certainty) {

    /// How sure it is that nothing better exists.
    public enum Certainty {
        /// An exact algorithm found it: nothing within the limits is worth more.
        OPTIMAL,
        /// The upper bound says how much better another list could be at most.
        BOUNDED
    }

    /// A chosen program and what it adds.
    ///
    /// @param candidate index into the problem's candidates
    /// @param feeUsd what its application costs where it stands in its fee group
    /// @param valueGain what the portfolio would lose in worth without it, 0 to 100
    /// @param chanceGain what the portfolio would lose in chance to match without it, 0 to 1
    public record Pick(int candidate, int feeUsd, double valueGain, double chanceGain) {}

    /// One point of the curve of chance against number of applications.
    ///
    /// @param applications number of applications
    /// @param costUsd what they cost
    /// @param matchChance chance to match at any, 0 to 1
    /// @param value expected worth, 0 to 100
    public record CurvePoint(int applications, int costUsd, double matchChance, double value) {}

    /// One signal sent.
    ///
    /// @param candidate index into the problem's candidates; it is among the picks
    /// @param pool index into the problem's signal pools
    /// @param valueGain what the portfolio would lose in worth without this signal
    /// @param chanceGain what the portfolio would lose in chance to match without this signal
    /// @param next where the signal would go if not here; null where no other program of the list
    ///   that has none would gain by it
    public record SignalUse(
            int candidate, int pool, double valueGain, double chanceGain, @Nullable NextUse next) {

        /// A use without a next best one.
        public SignalUse(int candidate, int pool, double valueGain, double chanceGain) {
            this(candidate, pool, valueGain, chanceGain, null);
        }

        /// Where the signal would go if not here.
        public Optional<NextUse> findNext() {
            return Optional.ofNullable(next);
        }
    }

    /// The next best use of a signal, all other signals as they are.
    ///
    /// @param candidate index into the problem's candidates; it is among the picks
    /// @param valueGain what the signal would add there in worth, once taken from where it is
    /// @param chanceGain what it would add there in chance to match
    public record NextUse(int candidate, double valueGain, double chanceGain) {}

    /// An answer without signals and without proof.
    public Portfolio(
            List<Pick> picks,
            double value,
            double matchChance,
            int costUsd,
            double upperBound,
            List<CurvePoint> curve) {
        this(picks, value, matchChance, costUsd, upperBound, curve, List.of(), Certainty.BOUNDED);
    }

    /// Copies the lists.
    public Portfolio {
        signals = List.copyOf(signals);
        picks = List.copyOf(picks);
        curve = List.copyOf(curve);
    }
}
