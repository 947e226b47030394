package org.smartpick.documents.practice;

import java.util.List;
import org.smartpick.advice.practice.MentorSheet;

/// The sheet of a mentor as a page of XHTML; every text is escaped.
final class SheetText {
    private final MentorSheet sheet;
    private final StringBuilder out = new StringBuilder();

    SheetText(MentorSheet sheet) {
        this.sheet = sheet;
    }

    String page(String style) {
        out.append("<html lang=\"en\"><head><title>")
                .append(escaped("Interview practice: " + sheet.title()))
                .append("</title><meta name=\"description\" content=\"Questions and rubric\"/>")
                .append("<style>")
                .append(style)
                .append("</style></head><body>");
        element(
                "div id=\"footer\"",
                "SmartPick, coach tables " + sheet.edition() + ". For practice only.");
        element("h1", "For the person who asks");
        element(
                "p",
                "Ask in order, in your own tone. Let silence be. Ask on once or twice, for what is"
                        + " missing. Say nothing about the answer until the end; then one thing that"
                        + " was good, with its sentence, and one thing to try.");
        for (int i = 0; i < sheet.asked().size(); i++) {
            question(i + 1, sheet.asked().get(i));
        }
        element("h2", "To ask on, when it is missing");
        bullets(sheet.followUps());
        rubric();
        return out.append("</body></html>").toString();
    }

    private void question(int number, MentorSheet.Asked asked) {
        out.append("<div class=\"question\">");
        element("h3", number + ". " + asked.text());
        element("p class=\"small\"", "A good answer takes " + asked.target() + ". Took: ______ s");
        boxes(asked.parts());
        if (!asked.followUps().isEmpty()) {
            element("p class=\"small\"", "Could follow: " + String.join(" / ", asked.followUps()));
        }
        out.append("<div class=\"lines\"></div></div>");
    }

    private void boxes(List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        out.append("<ul class=\"boxes\">");
        parts.forEach(part -> element("li", "[  ] " + part));
        out.append("</ul>");
    }

    private void bullets(List<String> texts) {
        out.append("<ul>");
        texts.forEach(text -> element("li", text));
        out.append("</ul>");
    }

    private void rubric() {
        element("h2", "Rubric: circle one number a row, over the whole conversation");
        out.append(
                        "<table><thead><tr><th>What</th><th>1</th><th>3</th><th>5</th><th>Mark</th></tr>")
                .append("</thead><tbody>");
        for (MentorSheet.Row row : sheet.rubric()) {
            out.append("<tr>");
            element("th", row.name());
            element("td", row.one());
            element("td", row.three());
            element("td", row.five());
            element("td class=\"mark\"", "1  2  3  4  5");
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        element("p class=\"small\"", "Never mark an accent, a face or a pause to think.");
    }

    private void element(String tag, String text) {
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        out.append('<').append(tag).append('>');
        out.append(escaped(text)).append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
