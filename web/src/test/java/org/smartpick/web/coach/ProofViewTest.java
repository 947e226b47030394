package org.smartpick.web.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;
import org.smartpick.web.coach.ProofView.Cell;
import org.smartpick.web.coach.ProofView.Row;

class ProofViewTest {

    private static ReportLine line(String answers, String measure, double value) {
        return new ReportLine(answers, measure, value, value - 0.05, value + 0.05, 40);
    }

    private static Row row(ProofView view, String words) {
        return view.rows().stream()
                .filter(one -> one.words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEachFigureWithItsDoubtBesideWhatWasAsked() {
        ProofView view = new ProofView(List.of(line("shared", "sentence in its part", 0.9)));

        Row row = row(view, "Sentence in its part");
        assertThat(row.asked()).isEqualTo("at least 0.83");
        assertThat(row.cells()).hasSameSizeAs(view.columns());
        assertThat(row.cells().getFirst()).isEqualTo(new Cell("0.900", "0.85 to 0.95, n 40", ""));
        assertThat(row.cells().getLast()).isEqualTo(new Cell("–", "", ""));
    }

    @Test
    void saysWhereAFigureFallsShort() {
        ProofView view =
                new ProofView(
                        List.of(
                                line("shared", "outcome_stated, recall", 0.923),
                                line("shared", "mean error of fillers an answer", 0.4),
                                line("probe", "mean error of fillers an answer", 0.1),
                                line("shared", "blame, recall", 0.1)));

        assertThat(row(view, "Outcome told: noted").cells().getFirst().fallsShort())
                .isEqualTo("short");
        assertThat(row(view, "Filler words").cells().getFirst().fallsShort()).isEqualTo("short");
        assertThat(row(view, "Filler words").cells().get(1).fallsShort()).isEmpty();
        assertThat(row(view, "Blame: shown").cells().getFirst().fallsShort()).isEmpty();
    }
}
