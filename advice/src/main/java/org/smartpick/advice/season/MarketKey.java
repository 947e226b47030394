package org.smartpick.advice.season;

import java.util.Locale;
import org.smartpick.match.season.Market;
import org.smartpick.match.season.TrackPurpose;

/// The name of a market in files: `Internal Medicine|categorical`.
final class MarketKey {
    private MarketKey() {}

    static String of(String specialty, TrackPurpose purpose) {
        return specialty + "|" + word(purpose);
    }

    static String of(Market market) {
        return of(market.specialty(), market.purpose());
    }

    static String word(TrackPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }
}
