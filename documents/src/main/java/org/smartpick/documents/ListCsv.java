package org.smartpick.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;

/// The list as a table, a row a program. Chances are 0 to 1.
///
/// The file begins with a byte order mark: without it, spreadsheets read UTF-8 as something else.
final class ListCsv {
    /// The columns, in order.
    static final List<String> HEADER =
            List.of(
                    "rank",
                    "acgme_id",
                    "name",
                    "specialty",
                    "city",
                    "state",
                    "tier",
                    "signal",
                    "fee_usd",
                    "interview_low",
                    "interview_median",
                    "interview_high",
                    "match_low",
                    "match_median",
                    "match_high",
                    "adds_to_match_chance",
                    "reasons",
                    "questions",
                    "sources");

    private ListCsv() {}

    static void write(PickReport report, OutputStream out) throws IOException {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            int rank = 1;
            for (PickedProgram picked : report.programs()) {
                csv.writeRecord(row(rank++, picked));
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(int rank, PickedProgram picked) {
        Program program = picked.program();
        Chance interview = picked.chance().interview();
        Chance match = picked.chance().match();
        return List.of(
                Integer.toString(rank),
                program.id().value(),
                Cells.safe(program.name()),
                Cells.safe(program.specialty().name()),
                Cells.safe(program.identity().city()),
                program.state().name(),
                picked.tier().label(),
                picked.signal().label(),
                Integer.toString(picked.gain().feeUsd()),
                share(interview.low()),
                share(interview.median()),
                share(interview.high()),
                share(match.low()),
                share(match.median()),
                share(match.high()),
                share(picked.gain().chance()),
                Cells.safe(Phrases.reasons(picked.chance().reasons())),
                Cells.safe(Phrases.questions(picked.rules())),
                Cells.safe(String.join("; ", picked.sources())));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
