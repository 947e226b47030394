package org.smartpick.prediction.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;

/// The quadrature against sums over a grid of 40,001 places with binomial probabilities written
/// out.
class PlaceOracleTest {
    private static final Season ASKED = Season.of(2027);
    private static final DoubleUnaryOperator RATE = place -> logistic(-2.2 + 1.1 * place);
    private static final int POINTS = 40_001;
    private static final double END = 9;

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    static OwnFigure figure(int year, Amount amount) {
        return new OwnFigure(
                AcgmeId.of("1400500001"),
                FigureKind.INTERVIEWED_US_IMG,
                Season.of(year),
                amount,
                "");
    }

    private static Place posterior(double middle, double doubt, OwnFigure... figures) {
        return Place.posterior(
                middle,
                doubt,
                RATE,
                Arrays.stream(figures)
                        .map(figure -> new Likelihood(FigureWeight.of(figure, ASKED)))
                        .toList());
    }

    private static double logChoose(int n, int k) {
        double sum = 0;
        for (int i = 1; i <= k; i++) {
            sum += Math.log((double) (n - k + i) / i);
        }
        return sum;
    }

    private static double binomial(int k, int n, double p) {
        return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log(1 - p));
    }

    /// Mean, sd, 10th, 50th and 90th percentile of a density over places.
    private static double[] moments(DoubleUnaryOperator density) {
        double[] x = new double[POINTS];
        double[] mass = new double[POINTS];
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < POINTS; i++) {
            x[i] = END * (2.0 * i / (POINTS - 1) - 1);
            mass[i] = density.applyAsDouble(x[i]);
            sum += mass[i];
            mean += mass[i] * x[i];
        }
        mean /= sum;
        double square = 0;
        double[] ends = {Double.NaN, Double.NaN, Double.NaN};
        double[] wanted = {0.1, 0.5, 0.9};
        double below = 0;
        for (int i = 0; i < POINTS; i++) {
            square += mass[i] * (x[i] - mean) * (x[i] - mean);
            below += mass[i] / sum;
            for (int k = 0; k < 3; k++) {
                if (Double.isNaN(ends[k]) && below >= wanted[k]) {
                    ends[k] = x[i];
                }
            }
        }
        return new double[] {mean, Math.sqrt(square / sum), ends[0], ends[1], ends[2]};
    }

    private static double prior(double place, double middle, double doubt) {
        double x = (place - middle) / doubt;
        return Math.exp(-x * x / 2);
    }

    private static void compare(Place place, double[] oracle, double tolerance) {
        assertThat(
                        List.of(
                                place.middle(),
                                place.doubt(),
                                place.low(),
                                place.median(),
                                place.high()))
                .zipSatisfy(
                        Arrays.stream(oracle).boxed().toList(),
                        (mine, wanted) -> assertThat(mine).isCloseTo(wanted, within(tolerance)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 12, 340",
        "0.4, 0.93, 0, 60",
        "-0.5, 0.87, 55, 60",
        "0, 1, 1, 1",
        "1, 0.8, 900, 3000"
    })
    void countsOfThisSeasonWeighAsTheBinomialSays(double middle, double doubt, int k, int n) {
        double[] oracle =
                moments(z -> prior(z, middle, doubt) * binomial(k, n, RATE.applyAsDouble(z)));
        compare(posterior(middle, doubt, figure(2027, new Amount.Counted(k, n))), oracle, 3e-3);
    }

    @Test
    void severalFiguresMultiply() {
        double[] oracle =
                moments(z ->
                        prior(z, 0, 1)
                                * binomial(3, 50, RATE.applyAsDouble(z))
                                * binomial(9, 80, RATE.applyAsDouble(z)));
        Place place =
                posterior(
                        0,
                        1,
                        figure(2027, new Amount.Counted(3, 50)),
                        figure(2027, new Amount.Counted(9, 80)));
        compare(place, oracle, 3e-3);
    }

    @Test
    void aRoundedPercentageStandsForAllItsCounts() {
        double[] oracle =
                moments(z -> {
                    double sum = 0;
                    for (int k = 25; k < 75; k++) {
                        sum += binomial(k, 5000, RATE.applyAsDouble(z));
                    }
                    return prior(z, -1, 1) * sum;
                });
        compare(posterior(-1, 1, figure(2027, new Amount.Rounded(1, 1, 5000))), oracle, 0.06);
    }

    /// The rule for variances against the integral that it stands for: the rate of the figure's
    /// season lies a normal step away from this season's.
    @ParameterizedTest
    @CsvSource({"2026, 40, 400", "2025, 40, 400", "2024, 6, 30", "2026, 300, 1000"})
    void olderFiguresAreBlurredByTheStepBetweenSeasons(int year, int k, int n) {
        int seasons = ASKED.matchYear() - year;
        double left = Math.pow(FigureWeight.KEPT_A_SEASON, seasons);
        double step = FigureWeight.STEP_A_SEASON * Math.sqrt(seasons);
        double[] oracle =
                moments(z -> {
                    double sum = 0;
                    for (double u = -4; u <= 4.0001; u += 0.25) {
                        double p = logistic(-2.2 + 1.1 * z + step * u);
                        sum += Math.exp(-u * u / 2) * Math.pow(binomial(k, n, p), left);
                    }
                    return prior(z, 0, 1) * sum;
                });
        compare(posterior(0, 1, figure(year, new Amount.Counted(k, n))), oracle, 0.09);
    }
}
