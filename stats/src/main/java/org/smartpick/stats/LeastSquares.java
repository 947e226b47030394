package org.smartpick.stats;

/// Linear least squares with an optional ridge, by the normal equations and Gaussian elimination
/// with pivoting.
///
/// Meant for few coefficients (tens) on well-scaled columns; cost O(n p^2 + p^3).
public final class LeastSquares {
    private final double[] coefficients;
    private final double residualSd;

    private LeastSquares(double[] coefficients, double residualSd) {
        this.coefficients = coefficients;
        this.residualSd = residualSd;
    }

    /// Fits `y` by a linear combination of the columns of `rows`.
    ///
    /// @param rows one row an observation; put a column of ones for a constant
    /// @param y one value a row
    /// @param ridge penalty on each squared coefficient, 0 for none
    public static LeastSquares fit(double[][] rows, double[] y, double[] ridge) {
        int p = ridge.length;
        double[][] system = new double[p][p + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int a = 0; a < p; a++) {
                if (rows[i][a] != 0) {
                    for (int b = 0; b < p; b++) {
                        system[a][b] += rows[i][a] * rows[i][b];
                    }
                    system[a][p] += rows[i][a] * y[i];
                }
            }
        }
        for (int a = 0; a < p; a++) {
            system[a][a] += ridge[a];
        }
        double[] coefficients = solve(system);
        double square = 0;
        for (int i = 0; i < rows.length; i++) {
            double error = y[i] - dot(coefficients, rows[i]);
            square += error * error;
        }
        double freedom = Math.max(1, rows.length - p);
        return new LeastSquares(coefficients, Math.sqrt(square / freedom));
    }

    private static double[] solve(double[][] system) {
        int p = system.length;
        for (int column = 0; column < p; column++) {
            pivot(system, column);
            for (int row = column + 1; row < p; row++) {
                double factor = system[row][column] / system[column][column];
                for (int k = column; k <= p; k++) {
                    system[row][k] -= factor * system[column][k];
                }
            }
        }
        double[] x = new double[p];
        for (int row = p - 1; row >= 0; row--) {
            double sum = system[row][p];
            for (int k = row + 1; k < p; k++) {
                sum -= system[row][k] * x[k];
            }
            x[row] = sum / system[row][row];
        }
        return x;
    }

    private static void pivot(double[][] system, int column) {
        int best = column;
        for (int row = column + 1; row < system.length; row++) {
            if (Math.abs(system[row][column]) > Math.abs(system[best][column])) {
                best = row;
            }
        }
        if (Math.abs(system[best][column]) < 1e-12) {
            throw new IllegalArgumentException(
                    "column " + column + " says nothing that others do not; add a ridge");
        }
        double[] swap = system[column];
        system[column] = system[best];
        system[best] = swap;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// The fitted coefficient of a column.
    public double coefficient(int column) {
        return coefficients[column];
    }

    /// The fitted value at a row.
    public double predict(double[] row) {
        return dot(coefficients, row);
    }

    /// Standard deviation of what the fit leaves over, corrected for the number of coefficients.
    public double residualSd() {
        return residualSd;
    }
}
