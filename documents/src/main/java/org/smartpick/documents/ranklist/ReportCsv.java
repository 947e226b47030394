package org.smartpick.documents.ranklist;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.RankListReport.RankedProgram;
import org.smartpick.documents.Cells;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;

/// An evaluated rank list as a table, a row a program. Chances are 0 to 1. It can be brought back
/// as a rank list.
final class ReportCsv {
    private static final List<String> HEADER =
            List.of(
                    "rank",
                    "acgme_id",
                    "name",
                    "specialty",
                    "city",
                    "state",
                    "would_take_you_low",
                    "would_take_you_median",
                    "would_take_you_high",
                    "ends_here_low",
                    "ends_here_median",
                    "ends_here_high",
                    "ends_here_or_above_median",
                    "first_year_elsewhere");

    private ReportCsv() {}

    static void write(RankListReport report, OutputStream out) throws IOException {
        // Without the byte order mark spreadsheets read UTF-8 as something else.
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            report.entries().forEach(entry -> csv.writeRecord(row(entry)));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(RankedProgram entry) {
        Program program = entry.program();
        Chance reach = entry.reach();
        Chance ends = entry.ends();
        return List.of(
                Integer.toString(entry.rank()),
                program.id().value(),
                Cells.safe(program.name()),
                Cells.safe(program.specialty().name()),
                Cells.safe(program.identity().city()),
                program.state().name(),
                share(reach.low()),
                share(reach.median()),
                share(reach.high()),
                share(ends.low()),
                share(ends.median()),
                share(ends.high()),
                share(entry.within().median()),
                entry.firstYear().name().toLowerCase(Locale.ROOT));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
