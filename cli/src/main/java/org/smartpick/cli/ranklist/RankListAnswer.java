package org.smartpick.cli.ranklist;

import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.RankListFiles;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.RankListWords;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.Terminal;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;

/// An evaluated rank list as a person, or a program, reads it.
final class RankListAnswer {
    private RankListAnswer() {}

    static ExitCode write(House house, RankListEvaluation evaluation, Look look, Terminal terminal)
            throws IOException {
        switch (look) {
            case JSON -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                house.match()
                        .rankLists()
                        .rankListFiles()
                        .write(evaluation.report(), RankListFiles.Form.JSON, out);
                terminal.out().print(out.toString(StandardCharsets.UTF_8));
            }
            case TEXT -> write(evaluation.report(), new Ink(terminal));
        }
        return ExitCode.DONE;
    }

    private static void write(RankListReport report, Ink ink) {
        ink.title(
                "Where would this rank list end? "
                        + report.context().season()
                        + ", "
                        + report.context().type().label());
        ink.say(
                "With this list, "
                        + Frequency.sentence(report.match())
                        + " people like you would match.");
        ink.space();
        TextTable table =
                TextTable.of(
                        right(""),
                        left("program"),
                        left("place"),
                        right("would take you, of 100"),
                        right("you end here"));
        report.entries()
                .forEach(entry ->
                        table.add(
                                Integer.toString(entry.rank()),
                                entry.program().name(),
                                entry.program().identity().city()
                                        + ", "
                                        + entry.program().state().name(),
                                Frequency.cell(entry.reach()),
                                Frequency.cell(entry.ends())));
        ink.headedTable(table);
        ink.aside(RankListWords.sentence(report.match().basis().summary()));
        ink.space();
        ink.title("What may be missing");
        report.gaps().forEach(gap -> ink.tell(RankListWords.gap(gap)));
        ink.tell(RankListWords.fee(report.fee()));
        if (!report.myths().isEmpty()) {
            ink.space();
            ink.title("What is often advised, with your numbers");
            report.myths()
                    .forEach(myth -> {
                        ink.tell(RankListWords.saying(myth));
                        ink.tell(RankListWords.answer(myth));
                    });
        }
        ink.space();
        report.context().notes().forEach(ink::say);
    }
}
