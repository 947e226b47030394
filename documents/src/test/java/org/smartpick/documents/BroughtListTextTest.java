package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.advice.port.PersonalFiles.Reading;

class BroughtListTextTest {
    private static final BroughtListText LISTS = new BroughtListText();

    @Test
    void readsATableByItsHeader() {
        List<BroughtLine> lines =
                lines(
                        """
                        Rank;Program;City;State;Specialty
                        1;"Big; Hospital Program";Newark;NJ;Internal Medicine
                        2;1403321518;;;
                        """);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().names()).containsExactly("Big; Hospital Program");
        assertThat(lines.getFirst().city()).isEqualTo("Newark");
        assertThat(lines.getFirst().state()).isEqualTo("NJ");
        assertThat(lines.getFirst().specialty()).isEqualTo("Internal Medicine");
        assertThat(lines.getLast().names()).containsExactly("1403321518");
        assertThat(lines).extracting(BroughtLine::line).containsExactly(2, 3);
    }

    @Test
    void readsItsOwnCsv() {
        List<BroughtLine> lines =
                lines(
                        "\uFEFFrank,acgme_id,name,specialty\n1,1403321518,Newark,Internal Medicine\n");
        assertThat(lines.getFirst().names()).containsExactly("1403321518", "Newark");
    }

    @Test
    void keepsTableRowsThatNameNothingForTheAnswer() {
        List<BroughtLine> lines = lines("program,city\n,Newark\n\n,\nCity Hospital,\n");
        assertThat(lines)
                .extracting(BroughtLine::text)
                .containsExactly(", Newark", "City Hospital,");
    }

    @Test
    void findsNumbersAndCodesWhereverTheyStandInALine() {
        List<BroughtLine> lines =
                lines(
                        """
                        Saved programs

                        Newark Beth Israel (ACGME ID: 1403321518)
                        1234567C0 City Hospital
                        1403321518, 1200111024
                        """);
        assertThat(lines).extracting(BroughtLine::line).containsExactly(1, 3, 4, 5, 5);
        assertThat(lines.get(0).names()).containsExactly("Saved programs");
        assertThat(lines.get(1).names().getFirst()).isEqualTo("1403321518");
        assertThat(lines.get(2).names()).containsExactly("1234567C0", "City Hospital");
        assertThat(lines.get(3).names()).containsExactly("1403321518");
        assertThat(lines.get(4).names()).containsExactly("1200111024");
    }

    @Test
    void takesNoLongerNumberForAnAcgmeNumber() {
        assertThat(lines("12345678901\n").getFirst().names()).containsExactly("12345678901");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(problem("")).isEqualTo("names no program");
        assertThat(problem("a\u0000b")).isEqualTo("holds bytes that are no UTF-8 text");
        assertThat(problem("program\n" + "\"x\n".repeat(3))).contains("quote");
    }

    @Test
    void readsUpToItsMostLinesAndNoMore() {
        String line = "City Hospital\n";
        assertThat(lines(line.repeat(BroughtListText.MOST_LINES)))
                .hasSize(BroughtListText.MOST_LINES);
        assertThat(problem(line.repeat(BroughtListText.MOST_LINES + 1)))
                .isEqualTo("is longer than 2000 lines");
    }

    private static List<BroughtLine> lines(String text) {
        Reading<List<BroughtLine>> reading = LISTS.readList(text);
        assertThat(reading.problems()).isEmpty();
        return reading.value();
    }

    private static String problem(String text) {
        return LISTS.readList(text).problems().getFirst().problem();
    }
}
