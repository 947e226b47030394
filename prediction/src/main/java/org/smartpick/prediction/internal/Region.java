package org.smartpick.prediction.internal;

import org.smartpick.domain.CensusDivision;
import org.smartpick.prediction.book.RateSpread;
import org.smartpick.stats.Logistic;

/// The programs of a group in one census division: their spread, and for every draw and slice of it
/// the log-odds at which the average over a representative pool returns the slice's rate.
final class Region {
    private final CensusDivision division;
    private final double factor;
    private final RateSpread spread;
    private final double[][] start = new double[Draws.COUNT + 1][Draws.COUNT];
    private final double middle;

    Region(Group group, CensusDivision division) {
        this.division = division;
        Group.Key key = group.key();
        factor = group.books().rates().regionFactor(key.type(), key.specialty(), division.label());
        double mean = Math.clamp(group.rate().spread().mean() * factor, RateSpread.FLOOR, 0.95);
        spread = factor == 1 ? group.rate().spread() : group.rate().spread().withMean(mean);
        for (int slice = 0; slice < Draws.COUNT; slice++) {
            double rate = Logistic.logOdds(spread.at((slice + 0.5) / Draws.COUNT));
            for (int d = 0; d <= Draws.COUNT; d++) {
                start[d][slice] = group.pool(d).inverse(rate + group.level(d));
            }
        }
        middle = group.pool(Draws.MIDDLE).inverse(Logistic.logOdds(spread.at(0.5)));
    }

    /// The census division.
    CensusDivision division() {
        return division;
    }

    /// Whether rates of this region are published and used.
    boolean published() {
        return factor != 1;
    }

    /// Spread of the rates of its programs.
    RateSpread spread() {
        return spread;
    }

    /// Log-odds of the middle applicant at a program in a slice of the spread, in a draw.
    double start(int draw, int slice) {
        return start[draw][slice];
    }

    /// The same at the program below which a share `p` of the programs lies, between slices by
    /// straight lines.
    double startAt(int draw, double p) {
        double place = Math.clamp(p * Draws.COUNT - 0.5, 0, Draws.COUNT - 1);
        int slice = Math.min((int) place, Draws.COUNT - 2);
        double[] row = start[draw];
        return row[slice] + (place - slice) * (row[slice + 1] - row[slice]);
    }

    /// The same at the middle program, in the middle of all doubts.
    double middle() {
        return middle;
    }
}
