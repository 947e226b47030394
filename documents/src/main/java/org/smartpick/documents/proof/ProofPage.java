package org.smartpick.documents.proof;

import java.util.List;
import org.smartpick.advice.proof.ProofSheet;

/// The report as one HTML page without any other file: styles and diagrams are inside.
final class ProofPage {
    private static final String STYLE =
            """
            body { font: 16px/1.5 system-ui, sans-serif; color: #1f2b2e; background: #faf7f1; max-width: 68rem;
              margin: 2rem auto; padding: 0 1rem; }
            p { max-width: 46rem; }
            table { border-collapse: collapse; font-size: 0.9rem; margin: 0.5rem 0 1.5rem; }
            caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
            th, td { text-align: right; padding: 0.2rem 0.7rem; border-bottom: 1px solid #e2dacb; }
            th:first-child, td:first-child { text-align: left; }
            figure { display: flex; flex-wrap: wrap; gap: 2rem; align-items: start; margin: 1rem 0; }
            figcaption { flex-basis: 100%; font-weight: 600; }
            .reliability { width: 21rem; }
            .reliability text { font-size: 11px; fill: #55605f; }
            .reliability .axis { stroke: #8d8878; }
            .reliability .even { stroke: #8d8878; stroke-dasharray: 4 4; }
            .reliability .bin { fill: #0b655f; fill-opacity: 0.75; }
            """;

    private final StringBuilder out = new StringBuilder();

    private ProofPage() {}

    static String write(ProofSheet sheet) {
        ProofPage page = new ProofPage();
        page.out.append(
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>SmartPick: how far the chances miss</title>\n<style>\n");
        page.out.append(STYLE).append("</style>\n</head>\n<body>\n");
        page.element("h1", "How far the chances miss");
        sheet.sections().forEach(page::section);
        page.out.append("</body>\n</html>\n");
        return page.out.toString();
    }

    private void section(ProofSheet.Section section) {
        element("h2", section.title());
        section.paragraphs().forEach(text -> element("p", text));
        section.tables().forEach(this::table);
        section.diagrams()
                .forEach(diagram -> {
                    out.append("<figure>\n");
                    element("figcaption", diagram.title());
                    out.append(diagram.svg()).append('\n');
                    table(diagram.table());
                    out.append("</figure>\n");
                });
    }

    private void table(ProofSheet.Table table) {
        out.append("<table>\n");
        element("caption", table.caption());
        row("th scope=\"col\"", "th", table.header());
        table.rows().forEach(cells -> row("td", "td", cells));
        out.append("</table>\n");
    }

    private void row(String open, String close, List<String> cells) {
        out.append("<tr>");
        cells.forEach(cell ->
                out.append('<')
                        .append(open)
                        .append('>')
                        .append(escaped(cell))
                        .append("</")
                        .append(close)
                        .append('>'));
        out.append("</tr>\n");
    }

    private void element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
