package org.smartpick.cli.predict;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.prediction.table.OpennessTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick predict openness`: percent interviewed, program by program.
@Command(
        name = "openness",
        description = "Percent interviewed by every program of every applicant type.")
public final class OpennessCommand extends HouseCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "CSV to write.")
    Path out = Path.of("");

    /// The command of this call.
    public OpennessCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        StringBuilder text =
                new StringBuilder("acgme_id,applicant_type,median,low,high,img_share\n");
        for (OpennessTable.Row row : house.estimateTables().openness()) {
            text.append(row.program())
                    .append(',')
                    .append(row.type().key())
                    .append(
                            SpecCommand.numbers(
                                    row.median(), row.low(), row.high(), row.imgShare()))
                    .append('\n');
        }
        new OutputFile(out).write(text.toString());
        return ExitCode.DONE;
    }
}
