package org.smartpick.training;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.catalog.dataset.DatasetFiles;
import org.smartpick.domain.AcgmeId;
import org.smartpick.prediction.openness.OpennessTarget;

/// Figures by program out of a folder that the person names: file `program_facts.csv`, columns
/// `acgme_id`, `interview_rate_us_md`, `interview_rate_us_do`, `interview_rate_us_img`,
/// `interview_rate_non_us_img` and `pct_img`, percent; empty cells are unknown.
public final class ProgramFacts {
    private static final String FILE = "program_facts.csv";
    private static final Map<OpennessTarget, String> COLUMNS =
            new EnumMap<>(
                    Map.of(
                            OpennessTarget.US_MD, "interview_rate_us_md",
                            OpennessTarget.US_DO, "interview_rate_us_do",
                            OpennessTarget.US_IMG, "interview_rate_us_img",
                            OpennessTarget.NON_US_IMG, "interview_rate_non_us_img",
                            OpennessTarget.IMG_SHARE, "pct_img"));

    private final Map<OpennessTarget, Map<AcgmeId, Double>> values;

    private ProgramFacts(Map<OpennessTarget, Map<AcgmeId, Double>> values) {
        this.values = values;
    }

    /// Reads the folder.
    ///
    /// @throws IllegalArgumentException when a percentage lies outside 0 to 100 or a number is no
    ///   ACGME id
    public static ProgramFacts read(DatasetFiles folder) {
        CsvTable table = CsvTable.read(FILE, folder);
        Map<OpennessTarget, Map<AcgmeId, Double>> values = new EnumMap<>(OpennessTarget.class);
        COLUMNS.forEach((target, column) -> {
            Map<AcgmeId, Double> byProgram = new HashMap<>();
            for (CsvRow row : table.rows()) {
                OptionalDouble value = row.number(column);
                if (value.isPresent()) {
                    byProgram.put(
                            AcgmeId.of(row.text("acgme_id")),
                            checked(value.getAsDouble(), column, row));
                }
            }
            values.put(target, Map.copyOf(byProgram));
        });
        return new ProgramFacts(values);
    }

    private static double checked(double percent, String column, CsvRow row) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "line "
                            + row.line()
                            + " of "
                            + FILE
                            + ": "
                            + column
                            + " is "
                            + percent
                            + ", not a percentage from 0 to 100; mend or empty the cell");
        }
        return percent;
    }

    /// The figure of each program that has one, percent.
    public Map<AcgmeId, Double> values(OpennessTarget target) {
        return values.getOrDefault(target, Map.of());
    }
}
