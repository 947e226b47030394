package org.smartpick.domain.season;

import java.util.List;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;

/// What applications in one specialty cost in one season on one platform.
///
/// @param platform application service, for example "ERAS"
/// @param season season the amounts were published for (the newest at or before the season applied
///   in)
/// @param tiers steps without gap or overlap, from the first application to an open end
/// @param provenance where the amounts were published
public record FeeSchedule(
        String platform, Season season, List<FeeTier> tiers, Provenance provenance) {

    /// Copies the steps; refuses gaps, overlaps and a closed end.
    public FeeSchedule {
        tiers = List.copyOf(tiers);
        int next = 1;
        for (FeeTier tier : tiers) {
            if (tier.from() != next) {
                throw new IllegalArgumentException(
                        platform
                                + " fee step starts at "
                                + tier.from()
                                + " where "
                                + next
                                + " was due");
            }
            next = tier.to() == Integer.MAX_VALUE ? 0 : tier.to() + 1;
        }
        if (tiers.isEmpty() || next != 0) {
            throw new IllegalArgumentException(platform + " fee steps must end with an open one");
        }
    }

    /// Dollars for the `number`-th application in a specialty, counted from 1.
    public int feeUsd(int number) {
        for (FeeTier tier : tiers) {
            if (number >= tier.from() && number <= tier.to()) {
                return tier.amountUsd();
            }
        }
        throw new IllegalArgumentException("application number " + number + " is not positive");
    }

    /// Dollars for `applications` applications in one specialty; 0 for none.
    public int totalUsd(int applications) {
        int total = 0;
        for (FeeTier tier : tiers) {
            int sent = Math.min(applications, tier.to()) - tier.from() + 1;
            total += Math.max(0, sent) * tier.amountUsd();
        }
        return total;
    }
}
