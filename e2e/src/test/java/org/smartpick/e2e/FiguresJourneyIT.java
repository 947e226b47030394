package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.smartpick.e2e.Visit.Manner;

/// From a table of figures to a sharper chance, and back.
class FiguresJourneyIT extends Journey {

    @Test
    void bringsAFileLooksAtItAcceptsItAndForgetsIt() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            String place = firstProgram(visit);
            String program = place.substring(place.lastIndexOf('/') + 1);
            visit.open(place);
            page.getByText("bring its figures").click();
            page.waitForURL("**/figures");
            page.locator("#figures-file")
                    .setInputFiles(
                            new FilePayload(
                                    "mine.csv",
                                    "text/csv",
                                    ("Program ID,Year,US IMG applications,seen\n"
                                                    + program
                                                    + ",2026,340,12\n"
                                                    + program
                                                    + ",2025,=1+1,3\n")
                                            .getBytes(StandardCharsets.UTF_8)));
            page.getByText("Look at this file").click();
            assertThat(page.getByText("has no column for a figure")).isVisible();
            page.locator("#c3").selectOption("interviewed_us_img");
            page.getByText("Read it again so").click();
            assertThat(page.getByText("is a formula")).isVisible();
            page.getByText("Keep this figure").click();
            assertThat(page.getByText("Kept: 1 figure of 1 program")).isVisible();

            page.locator(".kept a").first().click();
            assertThat(page.locator(".update .after svg")).isVisible();
            assertThat(page.locator(".update .figure")).containsText("12 of 340");
            page.getByText("Forget your figures of this program").click();
            assertThat(page.getByText("bring its figures")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }
}
