package org.smartpick.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.PickReport.LeftOut;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.advice.PickReport.SpecialtyBase;
import org.smartpick.advice.PickReport.Summary;
import org.smartpick.documents.SheetWriter.Column;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;

/// The list as a workbook: summary, list, reasons, rules, left out, sources. Numbers are numbers,
/// chances percents.
final class ListWorkbook {
    private static final List<Column> PROGRAM =
            List.of(
                    Column.text("ACGME number", 14),
                    Column.text("Program", 48),
                    Column.text("Specialty", 24),
                    Column.text("City", 18),
                    Column.text("State", 7),
                    Column.text("Tier", 9));
    private static final List<Column> CHANCES =
            List.of(
                    Column.percent("Interview, low"),
                    Column.percent("Interview, middle"),
                    Column.percent("Interview, high"),
                    Column.percent("Match there, low"),
                    Column.percent("Match there, middle"),
                    Column.percent("Match there, high"));

    private final Workbook workbook;
    private final PickReport report;

    private ListWorkbook(Workbook workbook, PickReport report) {
        this.workbook = workbook;
        this.report = report;
    }

    /// Writes the workbook; leaves the stream open.
    static void write(PickReport report, OutputStream out) throws IOException {
        // Closing the workbook would close the stream, which belongs to the caller.
        Workbook workbook = new Workbook(out, "SmartPick", "1.0");
        ListWorkbook list = new ListWorkbook(workbook, report);
        list.summary();
        list.list();
        list.reasons();
        list.rules();
        list.leftOut();
        list.sources();
        workbook.finish();
    }

    private void summary() {
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        "Summary",
                        List.of(
                                Column.text("What", 46),
                                Column.text("Value", 24),
                                Column.text("Note", 90)));
        Summary summary = report.summary();
        for (SpecialtyBase base : report.context().baseRates()) {
            sheet.row(
                    "Published: matched in " + base.specialty().name(),
                    Phrases.published(base.rates().matchPreferred()),
                    base.rates().denominator());
        }
        Chance match = summary.matchChance();
        sheet.row("Chance to match with this list", Phrases.range(match), match.basis().summary());
        sheet.row("Interviews to expect", Phrases.range(summary.interviews()), "80% range");
        sheet.row(
                "Programs on the list",
                report.programs().size(),
                "of " + report.context().considered() + " looked at");
        sheet.row("Cost, US dollars", summary.costUsd(), report.context().season().erasName());
        report.context().notes().forEach(note -> sheet.row("Note", "", note));
    }

    private void list() {
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        "List",
                        SheetWriter.join(
                                List.of(Column.number("Rank", 6)),
                                PROGRAM,
                                List.of(
                                        Column.text("Signal", 13),
                                        Column.number("Fee, US dollars", 10)),
                                CHANCES,
                                List.of(
                                        Column.percent("Adds to chance to match"),
                                        Column.text("Questions to ask", 80))));
        int rank = 1;
        for (PickedProgram picked : report.programs()) {
            sheet.start().add(rank++);
            identity(sheet, picked.program(), picked.tier().label());
            sheet.add(picked.signal().label()).add(picked.gain().feeUsd());
            chance(sheet, picked.chance().interview());
            chance(sheet, picked.chance().match());
            sheet.add(picked.gain().chance()).add(Phrases.questions(picked.rules()));
        }
    }

    private void reasons() {
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        "Reasons",
                        List.of(
                                Column.text("ACGME number", 14),
                                Column.text("Program", 48),
                                Column.text("Sign", 6),
                                Column.text("Reason", 90),
                                Column.decimal("Log-odds"),
                                Column.text("Known", 8)));
        for (PickedProgram picked : report.programs()) {
            for (Reason reason : picked.chance().reasons()) {
                sheet.row(
                        picked.program().id().value(),
                        picked.program().name(),
                        reason.sign(),
                        reason.text(),
                        reason.logOdds(),
                        reason.known() ? "yes" : "no");
            }
        }
    }

    private void rules() {
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        "Rules",
                        List.of(
                                Column.text("ACGME number", 14),
                                Column.text("Program", 48),
                                Column.text("Rule", 24),
                                Column.text("You", 14),
                                Column.text("Strictness", 11),
                                Column.text("Finding", 70),
                                Column.text("Question to ask", 60),
                                Column.text("Source", 24),
                                Column.text("Year", 8)));
        for (PickedProgram picked : report.programs()) {
            for (RuleFinding rule : picked.rules()) {
                sheet.row(
                        picked.program().id().value(),
                        picked.program().name(),
                        rule.rule().label(),
                        Phrases.verdict(rule.verdict()),
                        rule.strictness().name().toLowerCase(java.util.Locale.ROOT),
                        rule.text(),
                        rule.question(),
                        rule.findStated().map(Provenance::source).orElse(""),
                        rule.findStated().map(stated -> stated.asOf().toString()).orElse(""));
            }
        }
    }

    private void leftOut() {
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        "Left out",
                        SheetWriter.join(PROGRAM, List.of(Column.text("Why", 60)), CHANCES));
        for (LeftOut left : report.leftOut()) {
            sheet.start();
            identity(sheet, left.program(), left.tier().label());
            sheet.add(left.why());
            chance(sheet, left.chance().interview());
            chance(sheet, left.chance().match());
        }
    }

    private void sources() {
        SheetWriter sheet =
                new SheetWriter(
                        workbook,
                        "Sources",
                        List.of(
                                Column.text("What", 34),
                                Column.text("Program", 48),
                                Column.text("Source", 90)));
        for (Map.Entry<String, String> edition : report.context().dataEditions().entrySet()) {
            sheet.row("Dataset " + edition.getKey(), "", "edition " + edition.getValue());
        }
        for (PickedProgram picked : report.programs()) {
            for (String source : picked.sources()) {
                sheet.row(picked.program().id().value(), picked.program().name(), source);
            }
        }
    }

    private static void identity(SheetWriter sheet, Program program, String tier) {
        sheet.add(program.id().value())
                .add(program.name())
                .add(program.specialty().name())
                .add(program.identity().city())
                .add(program.state().name())
                .add(tier);
    }

    private static void chance(SheetWriter sheet, Chance chance) {
        sheet.add(chance.low()).add(chance.median()).add(chance.high());
    }
}
