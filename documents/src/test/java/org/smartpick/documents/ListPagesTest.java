package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.ListFormat;

class ListPagesTest {

    @Test
    void saysWhatOthersMetBeforeHerOwnFigure() throws IOException {
        try (PDDocument pages = pages(12)) {
            String text = text(pages);
            assertThat(text.indexOf("matched in the specialty they preferred: 55.1% (2024)"))
                    .isPositive()
                    .isLessThan(text.indexOf("Your chance to match with this list"));
            assertThat(text).contains("41% to 60%, middle 50%", "not published", "$132");
        }
    }

    @Test
    void namesEveryProgramReasonAndQuestion() throws IOException {
        try (PDDocument pages = pages(12)) {
            String text = text(pages);
            for (int i = 1; i < 12; i++) {
                assertThat(text).contains("Invented Medical Center " + i);
            }
            assertThat(text)
                    .contains("<b>St. \u00c1gueda & \u201cSons\u201d</b>")
                    .contains("No signal sent (\u2212)", "Board pass rate unknown (?)")
                    .contains("What to ask programs")
                    .contains("It adds less per dollar");
        }
    }

    @Test
    void tellsWhatHoldsForEveryProgramOnce() throws IOException {
        try (PDDocument pages = pages(12)) {
            String text = text(pages);
            assertThat(text.split("No signal sent", -1)).hasSize(2);
            assertThat(text)
                    .contains(
                            "Every Internal Medicine program on this list",
                            "Only here: reason 7 (+)");
        }
    }

    @Test
    void numbersThePagesAndNamesTheEditionsAtTheFootOfEach() throws IOException {
        try (PDDocument pages = pages(60)) {
            int count = pages.getNumberOfPages();
            assertThat(count).isBetween(3, 20);
            for (int page = 1; page <= count; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pages))
                        .contains("Page " + page + " of " + count)
                        .contains("data: directory 2026-11, stats 2026-11");
            }
        }
    }

    @Test
    void isTaggedTitledAndHasItsFontsInside() throws IOException {
        try (PDDocument pages = pages(3)) {
            assertThat(pages.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pages.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pages.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(pages.getDocumentInformation().getTitle())
                    .isEqualTo("Programs for the 2027 Match");
            assertThat(pages.getDocumentInformation().getSubject()).isNotBlank();
            for (PDPage page : pages.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void leavesInkOnEveryPageAndKeepsTheMarginsFree() throws IOException {
        try (PDDocument pages = pages(30)) {
            PDFRenderer renderer = new PDFRenderer(pages);
            Path folder = Files.createDirectories(Path.of("target", "pages"));
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 60);
                ImageIO.write(image, "png", folder.resolve("page-" + page + ".png").toFile());
                assertThat(dark(image, 0, image.getWidth())).as("ink on page " + page).isPositive();
                assertThat(dark(image, image.getWidth() - 20, image.getWidth()))
                        .as("right margin")
                        .isZero();
            }
        }
    }

    private static long dark(BufferedImage image, int fromX, int toX) {
        long dark = 0;
        for (int x = fromX; x < toX; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static String text(PDDocument pages) throws IOException {
        return new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
    }

    private static PDDocument pages(int programs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListDocuments().write(Reports.of(programs), ListFormat.PDF, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
