package org.smartpick.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.season.SignalAllowance;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.SignalPool;

/// The signals an applicant may send, as pools of the portfolio problem: one for each specialty and
/// tier.
final class Signals {
    private final Assessed assessed;
    private final List<Pool> pools;

    private record Pool(Specialty specialty, SignalTier tier, int most) {}

    private Signals(Assessed assessed, List<Pool> pools) {
        this.assessed = assessed;
        this.pools = pools;
    }

    /// The signals of an assessment's specialties.
    static Signals of(Assessed assessed) {
        List<Pool> pools = new ArrayList<>();
        for (SignalAllowance allowance : assessed.allowances()) {
            for (SignalTier tier : SignalTier.values()) {
                if (tier != SignalTier.NONE && allowance.of(tier) > 0) {
                    pools.add(new Pool(allowance.specialty(), tier, allowance.of(tier)));
                }
            }
        }
        return new Signals(assessed, pools);
    }

    List<SignalPool> pools() {
        return pools.stream()
                .map(pool ->
                        new SignalPool(
                                pool.tier().label() + " in " + pool.specialty(), pool.most()))
                .toList();
    }

    /// What each signal would do at a program.
    List<PortfolioProblem.Signaled> at(int program) {
        Specialty specialty = assessed.programs().get(program).specialty();
        List<PortfolioProblem.Signaled> signals = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            if (pools.get(i).specialty().equals(specialty)) {
                signals.add(
                        new PortfolioProblem.Signaled(
                                i, assessed.reach(program, pools.get(i).tier())));
            }
        }
        return signals;
    }

    /// Tier of a pool.
    SignalTier tier(int pool) {
        return pools.get(pool).tier();
    }

    /// Tier of each program that gets a signal.
    Map<Integer, SignalTier> sent(Portfolio portfolio) {
        Map<Integer, SignalTier> sent = new HashMap<>();
        for (Portfolio.SignalUse use : portfolio.signals()) {
            sent.put(use.candidate(), pools.get(use.pool()).tier());
        }
        return sent;
    }
}
