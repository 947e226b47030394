package org.smartpick.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.PickReport.LeftOut;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.advice.PickReport.SpecialtyBase;
import org.smartpick.advice.PickReport.Summary;
import org.smartpick.advice.cost.OnceFee;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;

/// What stands on the printed pages, and in which order: what others met first, then her figures,
/// then the list, then why, then what to ask, then what stayed out.
///
/// @param report the list
record ListPageText(PickReport report) {
    /// The whole page.
    String page(String style) {
        Markup page =
                new Markup()
                        .raw("<html lang=\"en-US\"><head><title>")
                        .raw(Markup.escaped(title()))
                        .raw(
                                "</title><meta name=\"subject\" content=\"Residency programs to apply to, with chances, reasons"
                                        + " and sources\"/><style>")
                        .raw(style)
                        .raw("</style></head><body>");
        page.raw("<div id=\"footer\">").raw(Markup.escaped(footer())).raw("</div>");
        page.text("h1", title());
        start(page);
        list(page);
        why(page);
        questions(page);
        leftOut(page);
        sources(page);
        return page.raw("</body></html>").toString();
    }

    private String title() {
        return "Programs for the " + report.context().season();
    }

    private String footer() {
        List<String> editions =
                report.context().dataEditions().entrySet().stream()
                        .map(edition -> edition.getKey() + " " + edition.getValue())
                        .toList();
        return "SmartPick · data: " + String.join(", ", editions);
    }

    private void start(Markup page) {
        page.text("h2", "Where things stand");
        for (SpecialtyBase base : report.context().baseRates()) {
            page.text("p", "lead", base(base));
            page.text("p", "small", Phrases.sentence(base.rates().denominator()));
        }
        Summary summary = report.summary();
        page.open("table", "figures");
        figure(
                page,
                "Your chance to match with this list",
                Phrases.range(summary.matchChance())
                        + ", middle "
                        + Phrases.percent(summary.matchChance().median()));
        figure(
                page,
                "The same, of those who get an interview",
                Phrases.range(summary.shares().matchIfInterviewed()));
        figure(
                page,
                "Your chance to match in " + summary.shares().preferred() + ", ranked first",
                Phrases.range(summary.shares().preferredMatch()));
        figure(page, "Interviews to expect", Phrases.range(summary.interviews()));
        figure(page, "Programs on the list", Integer.toString(report.programs().size()));
        figure(page, "Cost of all applications", Phrases.dollars(summary.costUsd()));
        for (OnceFee fee : report.cost().once()) {
            figure(
                    page,
                    fee.name() + ", once",
                    fee.usd().findValue().map(Phrases::dollars).orElse("unknown"));
        }
        page.close("table");
        page.text(
                "p",
                "Of ten such ranges, eight should hold what happens. "
                        + Phrases.sentence(summary.matchChance().basis().summary()));
        page.bullets(report.context().notes());
    }

    private String base(SpecialtyBase base) {
        String who = report.context().type().plural();
        return base.specialty()
                + ", "
                + who
                + ": matched to any position: "
                + Phrases.published(base.rates().matchAny())
                + "; matched in the specialty they preferred: "
                + Phrases.published(base.rates().matchPreferred())
                + "; interviewed by a program, on average: "
                + Phrases.published(base.rates().interviewPercent())
                + ".";
    }

    private static void figure(Markup page, String name, String value) {
        page.open("tr")
                .raw("<th scope=\"row\">" + Markup.escaped(name) + "</th>")
                .text("td", value)
                .close("tr");
    }

    private void list(Markup page) {
        page.text("h2", "The list").open("table");
        page.header(
                List.of(
                        "",
                        "Program",
                        "Place",
                        "Interview",
                        "80% range",
                        "",
                        "Signal",
                        "Adds",
                        "Fee"));
        page.open("tbody");
        int rank = 1;
        for (PickedProgram picked : report.programs()) {
            Program program = picked.program();
            page.open("tr")
                    .text("td", "number", Integer.toString(rank++))
                    .open("td", "name")
                    .text("div", program.name())
                    .text("div", "small", program.specialty().name())
                    .close("td")
                    .text("td", "place", place(program))
                    .text("td", "number", Phrases.percent(picked.chance().interview().median()))
                    .text("td", "range", Phrases.range(picked.chance().interview()))
                    .text("td", picked.tier().label())
                    .text("td", signal(picked.signal()))
                    .text("td", "number", points(picked.gain().chance()))
                    .text("td", "number", Phrases.dollars(picked.gain().feeUsd()))
                    .close("tr");
        }
        page.close("tbody").close("table");
        page.text(
                "p",
                "small",
                "Interview: the middle of the range, and the range. Signal: send your signal"
                        + " there. Adds: percentage points of your chance to match that the list would lose without the"
                        + " program.");
    }

    private void why(Markup page) {
        page.text("h2", "Why these programs");
        page.text(
                "p",
                "A sign stands behind each reason: (+) raises the chance of an interview, (\u2212) lowers it, (0) does"
                        + " not count, (?) is not known.");
        SharedReasons reasons = SharedReasons.of(report.programs());
        reasons.programs()
                .forEach((specialty, programs) -> {
                    List<String> shared = reasons.shared().getOrDefault(specialty, List.of());
                    if (!shared.isEmpty()) {
                        page.text("h3", "Every " + specialty + " program on this list");
                        page.bullets(shared);
                    }
                    programs.forEach(picked -> own(page, picked, reasons.own(picked)));
                });
    }

    private static void own(Markup page, PickedProgram picked, List<String> sentences) {
        page.open("div", "why");
        page.text(
                "h3",
                picked.program().name()
                        + ", "
                        + place(picked.program())
                        + " \u00b7 "
                        + picked.program().id());
        page.text(
                "p",
                "small",
                sentences.isEmpty()
                        ? "Nothing beyond what holds for all."
                        : String.join(" ", sentences));
        page.close("div");
    }

    /// Each question once, with the programs to put it to: a program that said nothing is asked,
    /// not left.
    private void questions(Markup page) {
        Map<String, List<String>> programs = new TreeMap<>();
        for (PickedProgram picked : report.programs()) {
            for (RuleFinding rule : picked.rules()) {
                if (!rule.question().isEmpty()) {
                    programs.computeIfAbsent(rule.question(), question -> new ArrayList<>())
                            .add(picked.program().name());
                }
            }
        }
        if (programs.isEmpty()) {
            return;
        }
        page.text("h2", "What to ask programs");
        page.text(
                "p",
                "Nothing was published on these points, or it is old. Unknown is not a no: ask.");
        programs.forEach((question, names) ->
                page.open("div", "why")
                        .text("h3", question)
                        .text("p", "small", String.join("; ", names))
                        .close("div"));
    }

    private void leftOut(Markup page) {
        if (report.leftOut().isEmpty()) {
            return;
        }
        page.text("h2", "Next best, not on the list").open("table");
        page.header(List.of("Program", "Place", "Interview", "Why not"));
        page.open("tbody");
        for (LeftOut left : report.leftOut()) {
            page.open("tr")
                    .open("td", "name")
                    .text("div", left.program().name())
                    .text("div", "small", left.program().specialty().name())
                    .close("td")
                    .text("td", "place", place(left.program()))
                    .text("td", "range", Phrases.range(left.chance().interview()))
                    .text("td", left.why())
                    .close("tr");
        }
        page.close("tbody").close("table");
    }

    private void sources(Markup page) {
        page.text("h2", "What this stands on");
        page.bullets(
                report.context().dataEditions().entrySet().stream()
                        .map(edition ->
                                "Dataset " + edition.getKey() + ", edition " + edition.getValue())
                        .toList());
        TreeSet<String> sources = new TreeSet<>();
        report.programs().forEach(picked -> sources.addAll(picked.sources()));
        page.bullets(List.copyOf(sources));
        page.text(
                "p",
                "small",
                "Chances are estimates from published figures; no list can promise a match. Check"
                        + " deadlines, fees and requirements with each program before you apply. SmartPick is not affiliated"
                        + " with the NRMP, the AAMC or the ACGME.");
    }

    private static String place(Program program) {
        return program.identity().city() + ", " + program.state().name();
    }

    private static String signal(SignalTier tier) {
        return switch (tier) {
            case NONE -> "";
            case SINGLE -> "yes";
            case SILVER -> "silver";
            case GOLD -> "gold";
        };
    }

    private static String points(double share) {
        return String.format(Locale.US, "%.1f", share * 100);
    }
}
