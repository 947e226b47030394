package org.smartpick.stats;

/// The standard normal distribution.
public final class Normal {
    private static final double HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;
    private static final double SERIES_LIMIT = 7;

    private Normal() {}

    /// Probability of a value at or below `x`.
    ///
    /// The Taylor series about 0 (G. Marsaglia, Journal of Statistical Software 11(4), 2004), exact
    /// to about 1e-15 absolutely; beyond 7 standard deviations the answer is 0 or 1, which is right
    /// to 2e-12.
    public static double cumulative(double x) {
        if (x < -SERIES_LIMIT) {
            return 0;
        }
        if (x > SERIES_LIMIT) {
            return 1;
        }
        double term = x;
        double sum = x;
        double before = Double.NaN;
        for (int i = 3; sum != before; i += 2) {
            before = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-0.5 * x * x - HALF_LOG_TWO_PI);
    }

    /// Density at `x`.
    public static double density(double x) {
        return Math.exp(-0.5 * x * x - HALF_LOG_TWO_PI);
    }

    /// Value below which a share `p` lies.
    ///
    /// Rational approximations of M. Wichura (algorithm AS 241, Applied Statistics 37(3), 1988),
    /// relative error about 1e-16. The ends are infinite.
    ///
    /// @param p 0 to 1
    public static double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("share " + p + " is not between 0 and 1");
        }
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(r, CENTER_OVER, CENTER_UNDER);
        }
        double tail = Math.min(p, 1 - p);
        if (tail == 0) {
            return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Math.log(tail));
        double x =
                r <= 5
                        ? ratio(r - 1.6, SIDE_OVER, SIDE_UNDER)
                        : ratio(r - 5, TAIL_OVER, TAIL_UNDER);
        return q < 0 ? -x : x;
    }

    private static double ratio(double r, double[] over, double[] under) {
        return polynomial(r, over) / polynomial(r, under);
    }

    private static double polynomial(double r, double[] coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * r + coefficients[i];
        }
        return sum;
    }

    private static final double[] CENTER_OVER = {
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
                1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4,
                2.5090809287301226727e+3
    };
    private static final double[] CENTER_UNDER = {
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
                5.2264952788528545610e+3
    };
    private static final double[] SIDE_OVER = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
                3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
                7.74545014278341407640e-4
    };
    private static final double[] SIDE_UNDER = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
                1.05075007164441684324e-9
    };
    private static final double[] TAIL_OVER = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
                2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
                2.01033439929228813265e-7
    };
    private static final double[] TAIL_UNDER = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
                2.04426310338993978564e-15
    };
}
