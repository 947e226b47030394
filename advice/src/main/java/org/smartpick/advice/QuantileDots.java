package org.smartpick.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.smartpick.domain.chance.Chance;

/// Twenty equally likely values of a chance: what a quantile dot plot draws.
///
/// People decide better with twenty countable dots than with a density or a bar (Kay and others
/// 2016, Fernandes and others 2018). The doubt is taken as normal on the log-odds, with one spread
/// below the median and one above, so that the dots pass through the stated 10th, 50th and 90th
/// percentile.
public final class QuantileDots {
    /// Number of dots; each stands for one in twenty.
    public static final int COUNT = 20;

    /// Upper standard normal quantiles at 0.525, 0.575, ... 0.975.
    private static final double[] Z = {
        0.0627, 0.1891, 0.3186, 0.4538, 0.5978, 0.7554, 0.9346, 1.1503, 1.4395, 1.9600
    };

    /// Standard normal quantile at 0.9, where a chance states its high end.
    private static final double Z_HIGH = 1.2816;

    /// Chances of 0 and 1 have no log-odds.
    private static final double EDGE = 1e-6;

    private QuantileDots() {}

    /// The twenty values, rising, each 0 to 1.
    public static List<Double> of(Chance chance) {
        double middle = logOdds(chance.median());
        double up = (logOdds(chance.high()) - middle) / Z_HIGH;
        double down = (middle - logOdds(chance.low())) / Z_HIGH;
        List<Double> dots = new ArrayList<>(COUNT);
        for (double z : Z) {
            dots.add(share(middle - z * down));
            dots.add(share(middle + z * up));
        }
        Collections.sort(dots);
        return List.copyOf(dots);
    }

    private static double logOdds(double share) {
        double inside = Math.clamp(share, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
