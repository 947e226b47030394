package org.smartpick.prediction.fit;

/// The numbers of a group on the scale on which they are fitted: logarithms of applications,
/// strength and score effect, and the echo itself.
final class Numbers {
    /// How many.
    static final int COUNT = 4;

    /// Index of the logarithm of the applications.
    static final int APPLICATIONS = 0;

    /// Index of the logarithm of the spread of the shared strength.
    static final int STRENGTH = 1;

    /// Index of the logarithm of the score effect.
    static final int SCORE = 2;

    /// Index of the echo.
    static final int ECHO = 3;

    private static final double LEAST_APPLICATIONS = 5;
    private static final double MOST_APPLICATIONS = 300;
    private static final double LEAST_STRENGTH = 0.1;
    private static final double MOST_STRENGTH = 2;
    private static final double LEAST_SCORE = 0.03;
    private static final double MOST_SCORE = 1.5;
    private static final double MOST_ECHO = 1.2;

    private Numbers() {}

    /// The traits of these numbers, held to what can be.
    static Traits traits(double[] numbers, double reach) {
        return new Traits(
                bounded(numbers[APPLICATIONS], LEAST_APPLICATIONS, MOST_APPLICATIONS),
                bounded(numbers[STRENGTH], LEAST_STRENGTH, MOST_STRENGTH),
                bounded(numbers[SCORE], LEAST_SCORE, MOST_SCORE),
                reach,
                Math.clamp(numbers[ECHO], 0, MOST_ECHO));
    }

    private static double bounded(double logarithm, double low, double high) {
        return Math.clamp(Math.exp(logarithm), low, high);
    }
}
