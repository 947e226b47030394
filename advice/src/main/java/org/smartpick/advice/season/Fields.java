package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.season.TrackPurpose;

/// What people apply in: specialties, and after them kinds of first years, by number.
final class Fields {
    private static final int RARE = 100;
    private final List<String> names = new ArrayList<>();
    private final double[] advanced;
    private final double[] positions;
    private final int mains;

    Fields(SeasonFigures figures) {
        for (MarketFigures market : figures.markets()) {
            String name = SeasonFigures.field(market);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        this.mains =
                (int) names.stream().filter(n -> !n.endsWith(SeasonFigures.FIRST_YEAR)).count();
        this.advanced = new double[names.size()];
        this.positions = new double[names.size()];
        for (MarketFigures market : figures.markets()) {
            positions[of(market)] += market.positions();
            advanced[of(market)] +=
                    market.purpose() == TrackPurpose.ADVANCED ? market.positions() : 0;
        }
    }

    int size() {
        return names.size();
    }

    /// How many are specialties; kinds of first years follow.
    int mains() {
        return mains;
    }

    int of(MarketFigures market) {
        return names.indexOf(SeasonFigures.field(market));
    }

    String name(int field) {
        return names.get(field);
    }

    /// Whether the field is a kind of first year with few positions: whoever applies there wants it
    /// more than another first year, an assumption that lets such positions fill as they do.
    boolean rareFirstYear(int field) {
        return field >= mains && positions[field] < RARE;
    }

    double[] ranked(SeasonFigures figures, int field) {
        return figures.ranked().getOrDefault(names.get(field), new double[figures.active().length]);
    }

    /// Share of a field's positions that start in the second year.
    double advancedShare(int field) {
        return positions[field] > 0 ? advanced[field] / positions[field] : 0;
    }
}
