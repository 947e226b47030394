package org.smartpick.cli.predict;

import java.util.List;
import org.smartpick.advice.evidence.EstimateTables.Cohort;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.cli.House;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;

/// `smartpick predict quartiles`: medians of two groups.
@Command(
        name = "quartiles",
        description = {
            "Medians of the matched and the others.",
            "Columns of SPEC: id, match_year, applicant_type, specialty."
        })
public final class QuartilesCommand extends SpecCommand {

    /// The command of this call.
    public QuartilesCommand(Session session) {
        super(session);
    }

    @Override
    String columns() {
        return "step2ck_matched_median,step2ck_unmatched_median,ranks_matched_median,ranks_unmatched_median";
    }

    @Override
    List<double[]> estimates(House house, List<CsvRow> rows) {
        List<Cohort> cohorts =
                rows.stream()
                        .map(row -> new Cohort(type(row), row.text("specialty"), year(row)))
                        .toList();
        return house.estimateTables().medians(cohorts).stream()
                .map(answer ->
                        new double[] {
                            answer.step2Matched(),
                            answer.step2Unmatched(),
                            answer.ranksMatched(),
                            answer.ranksUnmatched()
                        })
                .toList();
    }
}
