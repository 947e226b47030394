package org.smartpick.cli.predict;

import java.util.List;
import java.util.OptionalInt;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.cli.House;
import org.smartpick.cli.call.Session;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.table.Cell;
import picocli.CommandLine.Command;

/// `smartpick predict table`: percent matched.
@Command(
        name = "table",
        description = {
            "Percent matched by Step 2 CK band and ranks.",
            "Columns of SPEC: id, match_year, applicant_type, specialty, step2ck_low,"
                    + " step2ck_high, contiguous_ranks."
        })
public final class TableCommand extends SpecCommand {

    /// The command of this call.
    public TableCommand(Session session) {
        super(session);
    }

    @Override
    String columns() {
        return "percent_matched,percent_low,percent_high";
    }

    @Override
    List<double[]> estimates(House house, List<CsvRow> rows) {
        List<Cell> cells = rows.stream().map(TableCommand::cell).toList();
        return house.estimateTables().percentMatched(cells).stream()
                .map(answer -> new double[] {answer.median(), answer.low(), answer.high()})
                .toList();
    }

    private static Cell cell(CsvRow row) {
        OptionalInt ranks =
                row.table().hasColumn("contiguous_ranks")
                        ? row.wholeNumber("contiguous_ranks")
                        : OptionalInt.empty();
        return new Cell(
                type(row),
                row.text("specialty"),
                year(row),
                row.wholeNumber("step2ck_low").orElse(Band.LOWEST),
                row.wholeNumber("step2ck_high").orElse(Band.HIGHEST),
                ranks);
    }
}
