package org.smartpick.stats;

/// Fits a table to given sums of rows and columns by scaling them in turn (iterative proportional
/// fitting; Deming and Stephan, Annals of Mathematical Statistics 11, 1940).
///
/// The odds ratios of the table stay as they were. Cost: rows times columns a round; a few dozen
/// rounds. A cell of 0 stays 0.
public final class MarginFit {
    private static final int MOST_ROUNDS = 10_000;
    private static final double CLOSE = 1e-12;

    private MarginFit() {}

    /// The table with these sums.
    ///
    /// @param table starting table, no cell below 0
    /// @param rows wanted sum of each row
    /// @param columns wanted sum of each column; they add up to what the rows add up to
    public static double[][] fit(double[][] table, double[] rows, double[] columns) {
        double all = sum(rows);
        if (Math.abs(all - sum(columns)) > 1e-6 * Math.max(1, all)) {
            throw new IllegalArgumentException(
                    "rows add up to " + all + " and columns to " + sum(columns));
        }
        double[][] fitted = new double[table.length][];
        for (int i = 0; i < table.length; i++) {
            fitted[i] = table[i].clone();
        }
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > CLOSE; round++) {
            moved = 0;
            for (int i = 0; i < rows.length; i++) {
                double factor = factor(rows[i], sum(fitted[i]));
                moved = Math.max(moved, Math.abs(factor - 1));
                for (int j = 0; j < columns.length; j++) {
                    fitted[i][j] *= factor;
                }
            }
            for (int j = 0; j < columns.length; j++) {
                double column = 0;
                for (double[] row : fitted) {
                    column += row[j];
                }
                double factor = factor(columns[j], column);
                moved = Math.max(moved, Math.abs(factor - 1));
                for (double[] row : fitted) {
                    row[j] *= factor;
                }
            }
        }
        return fitted;
    }

    private static double factor(double wanted, double is) {
        return is > 0 ? wanted / is : 1;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
