package org.smartpick.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Market;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRecord;

/// One count of one season as a row of a table: what Spark writes as Parquet. Spark reads the
/// columns from the getters, which is why this is no record.
public final class SeasonRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int season;
    private final String what;
    private final String specialty;
    private final String purpose;
    private final String applicantType;
    private final int count;

    private SeasonRow(int season, String what, Cell cell, int count) {
        this.season = season;
        this.what = what;
        this.specialty = cell.specialty();
        this.purpose = cell.purpose();
        this.applicantType = cell.applicantType();
        this.count = count;
    }

    /// What a count is of; empty where it is of all.
    private record Cell(String specialty, String purpose, String applicantType) {
        static final Cell ALL = new Cell("", "", "");
    }

    /// The rows of a book: positions filled by the Match (`filled`) and afterwards (`soap`) by
    /// market and type; the counts of each type; the ends of couples.
    static List<SeasonRow> of(Nation nation, SeasonBook book) {
        List<SeasonRow> rows = new ArrayList<>();
        for (SeasonRecord record : book.records()) {
            addMarkets(rows, nation, record);
            addTypes(rows, record);
            for (SeasonRecord.CoupleCount end : SeasonRecord.CoupleCount.values()) {
                rows.add(row(record, "couples_" + word(end), Cell.ALL, record.of(end)));
            }
        }
        return rows;
    }

    private static void addMarkets(List<SeasonRow> rows, Nation nation, SeasonRecord record) {
        for (int m = 0; m < nation.markets().size(); m++) {
            Market market = nation.markets().get(m);
            for (ApplicantType type : ApplicantType.values()) {
                Cell cell = new Cell(market.specialty(), word(market.purpose()), word(type));
                int at = m * Nation.TYPES + type.ordinal();
                rows.add(row(record, "filled", cell, record.filled()[at]));
                rows.add(row(record, "soap", cell, record.soap()[at]));
            }
        }
    }

    private static void addTypes(List<SeasonRow> rows, SeasonRecord record) {
        for (ApplicantType type : ApplicantType.values()) {
            Cell cell = new Cell("", "", word(type));
            for (SeasonRecord.TypeCount what : SeasonRecord.TypeCount.values()) {
                rows.add(row(record, word(what), cell, record.of(what, type.ordinal())));
            }
        }
    }

    private static SeasonRow row(SeasonRecord record, String what, Cell cell, int count) {
        return new SeasonRow(record.season(), what, cell, count);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Number of the season.
    public int getSeason() {
        return season;
    }

    /// What is counted.
    public String getWhat() {
        return what;
    }

    /// The specialty; empty where all are meant.
    public String getSpecialty() {
        return specialty;
    }

    /// What the positions lead to; empty where all are meant.
    public String getPurpose() {
        return purpose;
    }

    /// The applicant type; empty where all are meant.
    public String getApplicantType() {
        return applicantType;
    }

    /// How many.
    public int getCount() {
        return count;
    }
}
