package org.smartpick.prediction.table;

import java.util.List;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.stats.Normal;

/// A pool known by its shares below the scores where printed bands begin, which need not be normal.
///
/// Between two borders the normal score of the share rises in a straight line. Above the last
/// border the pool ends steeply: the printed open bands match as if their middle lay about seven
/// points above their beginning, whether that is the pool's end or a slope that flattens.
///
/// @param probits normal scores of the shares below each of [#BORDERS], ascending
/// @param shift points added to every score
record BandPool(double[] probits, double shift) implements Pool {
    private static final double[] BORDERS = {200, 210, 220, 230, 240, 250};
    private static final double BELOW_SD = 8;
    private static final double ABOVE_SD = 9;
    private static final double LEAST_STEP = 1e-3;

    /// Number of borders.
    static final int SIZE = BORDERS.length;

    /// Makes the normal scores ascend.
    BandPool {
        probits = probits.clone();
        for (int i = 1; i < probits.length; i++) {
            probits[i] = Math.max(probits[i], probits[i - 1] + LEAST_STEP);
        }
    }

    /// The pool of printed bands; half an applicant stands in for an empty band.
    static BandPool of(List<Band> bands) {
        double all = people(bands);
        double[] probits = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double border = BORDERS[i];
            double below =
                    bands.stream()
                            .filter(band -> band.low() < border)
                            .mapToDouble(Band::applicants)
                            .sum();
            probits[i] = Normal.quantile((below + 0.5) / (all + 1));
        }
        return new BandPool(probits, 0);
    }

    static double people(List<Band> bands) {
        return bands.stream().mapToDouble(Band::applicants).sum();
    }

    /// Normal score of the share below a border.
    double probit(int border) {
        return probits[border];
    }

    @Override
    public double cumulative(double score) {
        double x = score - shift;
        int last = SIZE - 1;
        if (x <= BORDERS[0]) {
            return Normal.cumulative(probits[0] + (x - BORDERS[0]) / BELOW_SD);
        }
        if (x >= BORDERS[last]) {
            return Normal.cumulative(probits[last] + (x - BORDERS[last]) / ABOVE_SD);
        }
        int i = 0;
        while (x > BORDERS[i + 1]) {
            i++;
        }
        double part = (x - BORDERS[i]) / (BORDERS[i + 1] - BORDERS[i]);
        return Normal.cumulative(probits[i] + part * (probits[i + 1] - probits[i]));
    }

    @Override
    public double quantile(double share) {
        double z = Normal.quantile(share);
        int last = SIZE - 1;
        if (z <= probits[0]) {
            return shift + BORDERS[0] + (z - probits[0]) * BELOW_SD;
        }
        if (z >= probits[last]) {
            return shift + BORDERS[last] + (z - probits[last]) * ABOVE_SD;
        }
        int i = 0;
        while (z > probits[i + 1]) {
            i++;
        }
        double part = (z - probits[i]) / (probits[i + 1] - probits[i]);
        return shift + BORDERS[i] + part * (BORDERS[i + 1] - BORDERS[i]);
    }

    @Override
    public Pool shifted(double points) {
        return new BandPool(probits, shift + points);
    }
}
