package org.smartpick.documents.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.practice.MentorSheet;

class SheetPagesTest {

    private static final MentorSheet SHEET =
            new MentorSheet(
                    "With a mentor",
                    List.of(
                            new MentorSheet.Asked(
                                    "Tell me about a <conflict> & its end.",
                                    "1 to 2 minutes",
                                    List.of("Situation (10 to 25 s): where and when"),
                                    List.of("Who helped?"))),
                    List.of("What happened in the end?"),
                    List.of(new MentorSheet.Row("Own role", "Only we", "Mixed", "I with a duty")),
                    "2026.1");

    @Test
    void printsQuestionsPartsFollowUpsAndRubric() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetPages().write(SHEET, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("1. Tell me about a <conflict> & its end.")
                    .contains("Situation (10 to 25 s)")
                    .contains("Who helped?")
                    .contains("What happened in the end?")
                    .contains("I with a duty")
                    .contains("2026.1")
                    .contains("Page 1 of 1");
        }
    }
}
