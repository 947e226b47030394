package org.smartpick.documents;

import java.util.List;

/// Builds a page of XHTML piece by piece; every text is escaped on its way in.
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /// An empty page.
    public Markup() {}

    /// An element that holds a text.
    public Markup text(String element, String text) {
        return text(element, "", text);
    }

    /// An element of a style class that holds a text.
    public Markup text(String element, String styleClass, String text) {
        return open(element, styleClass).raw(escaped(text)).close(element);
    }

    /// Begins an element.
    public Markup open(String element) {
        return open(element, "");
    }

    /// Begins an element of a style class.
    public Markup open(String element, String styleClass) {
        String attribute = styleClass.isEmpty() ? "" : " class=\"" + styleClass + '"';
        return raw('<' + element + attribute + '>');
    }

    /// Ends an element.
    public Markup close(String element) {
        return raw("</" + element + ">\n");
    }

    /// The header of a table.
    public Markup header(List<String> titles) {
        open("thead").open("tr");
        titles.forEach(title -> raw("<th scope=\"col\">" + escaped(title) + "</th>"));
        return close("tr").close("thead");
    }

    /// A list of texts; nothing when there are none.
    public Markup bullets(List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        open("ul");
        texts.forEach(text -> text("li", text));
        return close("ul");
    }

    /// Markup as it is.
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /// A text that XML takes for nothing but text; characters that no XML page may hold become a
    /// question mark.
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(allowed(point) ? point : '?');
                    }
                });
        return escaped.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
