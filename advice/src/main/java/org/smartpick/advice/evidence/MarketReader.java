package org.smartpick.advice.evidence;

import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Measure;

/// Reads programs, positions offered, unfilled and filled by track and year, and first choices, out
/// of the results by specialty, and the scores of first-year residents.
final class MarketReader {
    private static final String CATEGORICAL = "categorical";
    private static final String ALL = "all";
    private static final int RESIDENTS_YEAR = 2020;

    private MarketReader() {}

    static void read(FigureRows rows) {
        rows.each("results_by_specialty.csv", row -> read(rows, row));
        FigureRows.Years residents = new FigureRows.Years(RESIDENTS_YEAR);
        rows.each(
                "first_year_residents.csv",
                row -> {
                    if (row.text("measure").equals("step2ck")) {
                        rows.add(row, Measure.RESIDENTS_STEP2, ALL, row.number("mean"), residents);
                    }
                });
    }

    private static void read(FigureRows rows, CsvRow row) {
        FigureRows.Years year = new FigureRows.Years(row.wholeNumber("match_year").orElse(0));
        String track = row.text("track");
        rows.add(row, Measure.TRACK_PROGRAMS, track, row.number("programs"), year);
        rows.add(row, Measure.TRACK_OFFERED, track, row.number("positions_offered"), year);
        rows.add(row, Measure.TRACK_UNFILLED, track, row.number("positions_unfilled"), year);
        rows.add(row, Measure.FIRST_CHOICE, ALL, row.number("applicants_first_choice"), year);
        if (track.equals(CATEGORICAL)) {
            for (ApplicantType type : ApplicantType.values()) {
                String column = "filled_" + type.key();
                if (row.table().hasColumn(column)) {
                    rows.add(row, Measure.TRACK_FILLED, type.key(), row.number(column), year);
                }
            }
        }
    }
}
