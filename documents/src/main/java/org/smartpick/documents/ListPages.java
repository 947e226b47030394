package org.smartpick.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.smartpick.advice.PickReport;

/// Tagged pages to print: letter format, embedded font, page numbers, sources and editions at the
/// foot.
public final class ListPages {
    private static final String FONT = "SmartPick";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private ListPages() {}

    /// Writes the pages of a list; leaves the stream open.
    static void write(PickReport report, OutputStream out) throws IOException {
        print(new ListPageText(report).page(style()), out);
    }

    /// The style sheet of printed pages.
    public static String style() throws IOException {
        return new String(resource("list.css"), StandardCharsets.UTF_8);
    }

    /// Prints a page of XHTML; leaves the stream open.
    public static void print(String page, OutputStream out) throws IOException {
        // The library tells its progress on the console; nothing of it helps a person.
        XRLog.setLoggingEnabled(false);
        byte[] regular = resource("fonts/DejaVuSansCondensed.ttf");
        byte[] bold = resource("fonts/DejaVuSansCondensed-Bold.ttf");
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(
                        () -> new ByteArrayInputStream(regular),
                        FONT,
                        REGULAR,
                        FontStyle.NORMAL,
                        true)
                .useFont(() -> new ByteArrayInputStream(bold), FONT, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(page, "")
                .withProducer("SmartPick")
                .toStream(out)
                .run();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ListPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + name + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }
}
