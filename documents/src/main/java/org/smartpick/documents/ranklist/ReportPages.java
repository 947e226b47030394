package org.smartpick.documents.ranklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.smartpick.advice.ranklist.Myth;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.RankListReport.RankedProgram;
import org.smartpick.advice.ranklist.RankListWords;
import org.smartpick.documents.ListPages;
import org.smartpick.documents.Markup;

/// An evaluated rank list on paper, to be held beside the screen when it is certified.
final class ReportPages {
    private ReportPages() {}

    static void write(RankListReport report, OutputStream out) throws IOException {
        ListPages.print(page(report), out);
    }

    private static String page(RankListReport report) throws IOException {
        String title = "Rank list for the " + report.context().season();
        Markup page =
                new Markup()
                        .raw("<html lang=\"en-US\"><head><title>")
                        .raw(Markup.escaped(title))
                        .raw(
                                "</title><meta name=\"subject\" content=\"A rank list with the chance to end at"
                                        + " each rank\"/><style>")
                        .raw(ListPages.style())
                        .raw("</style></head><body>");
        page.raw("<div id=\"footer\">").raw(Markup.escaped(footer(report))).raw("</div>");
        page.text("h1", title);
        page.text(
                "p",
                "lead",
                "We think that "
                        + RankListWords.of100(report.match())
                        + " people like you, with these interviews and this list, would match.");
        page.text(
                "p",
                "small",
                "Enter the list at the NRMP and certify it there before the deadline; this page changes nothing.");
        table(page, report.entries());
        if (!report.firstYears().programs().isEmpty()) {
            page.text("h2", "Supplemental list");
            page.bullets(
                    report.firstYears().programs().stream()
                            .map(program -> program.id() + " " + program.name())
                            .toList());
        }
        page.text("h2", "What may be missing");
        page.bullets(report.gaps().stream().map(RankListWords::gap).toList());
        page.text("p", RankListWords.fee(report.fee()));
        page.text("h2", "What is often advised, with your numbers");
        for (Myth myth : report.myths()) {
            page.text("h3", RankListWords.saying(myth)).text("p", RankListWords.answer(myth));
        }
        page.text("h2", "What this stands on");
        page.text("p", RankListWords.sentence(report.match().basis().summary()));
        page.bullets(report.context().notes());
        return page.raw("</body></html>").toString();
    }

    private static String footer(RankListReport report) {
        List<String> editions =
                report.context().dataEditions().entrySet().stream()
                        .map(edition -> edition.getKey() + " " + edition.getValue())
                        .toList();
        return "SmartPick · data: " + String.join(", ", editions);
    }

    private static void table(Markup page, List<RankedProgram> entries) {
        page.open("table")
                .header(
                        List.of(
                                "",
                                "Program",
                                "Place",
                                "Would take you",
                                "You end here",
                                "Here or above"));
        page.open("tbody");
        for (RankedProgram entry : entries) {
            page.open("tr")
                    .text("td", "number", Integer.toString(entry.rank()))
                    .text("td", "name", entry.program().name() + " (" + entry.program().id() + ")")
                    .text(
                            "td",
                            "place",
                            entry.program().identity().city()
                                    + ", "
                                    + entry.program().state().name())
                    .text("td", "range", RankListWords.of100(entry.reach()))
                    .text("td", "range", RankListWords.of100(entry.ends()))
                    .text("td", "range", RankListWords.of100(entry.within()))
                    .close("tr");
        }
        page.close("tbody").close("table");
    }
}
