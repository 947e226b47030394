package org.smartpick.documents.practice;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.smartpick.advice.practice.MentorSheet;
import org.smartpick.advice.practice.SheetWriter;

/// The sheet of a mentor as tagged pages to print, letter format, with room to write.
public final class SheetPages implements SheetWriter {
    private static final String FONT = "SmartPick";
    private static final String FONTS = "/org/smartpick/documents/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// Writes; keeps nothing.
    public SheetPages() {}

    @Override
    public void write(MentorSheet sheet, OutputStream out) throws IOException {
        // The library tells its progress on the console; nothing of it helps a person.
        XRLog.setLoggingEnabled(false);
        byte[] regular = resource(FONTS + "DejaVuSansCondensed.ttf");
        byte[] bold = resource(FONTS + "DejaVuSansCondensed-Bold.ttf");
        String style =
                new String(
                        resource("/org/smartpick/documents/practice/sheet.css"),
                        StandardCharsets.UTF_8);
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(
                        () -> new ByteArrayInputStream(regular),
                        FONT,
                        REGULAR,
                        FontStyle.NORMAL,
                        true)
                .useFont(() -> new ByteArrayInputStream(bold), FONT, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(new SheetText(sheet).page(style), "")
                .withProducer("SmartPick")
                .toStream(out)
                .run();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SheetPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + name + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }
}
