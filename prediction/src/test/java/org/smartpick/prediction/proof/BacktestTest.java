package org.smartpick.prediction.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.PublishedEvidence;

class BacktestTest {
    private static final PublishedEvidence EVIDENCE = CsvEvidence.read();
    private static final List<HeldOut> BY_SPECIALTY = new Backtest(EVIDENCE).run(Split.SPECIALTY);

    private static List<HeldOut> bands() {
        return BY_SPECIALTY.stream()
                .filter(cell ->
                        cell.cell().kind() == Kind.BAND
                                && cell.cell().type() == ApplicantType.US_MD_SENIOR)
                .toList();
    }

    @Test
    void leavesOutEveryPrintedBand() {
        assertThat(bands())
                .hasSameSizeAs(EVIDENCE.bands().stream().filter(b -> b.applicants() > 0).toList());
    }

    @Test
    void givesTheRivalsWhatOthersComputedForThem() {
        // The people who set the task measured 4.4 points for one rate and 1.3 for the told line.
        assertThat(Summary.miss(bands(), Forecaster.BASE)).isCloseTo(4.4, within(0.1));
        assertThat(Summary.miss(bands(), Forecaster.TOLD_LINE)).isCloseTo(1.3, within(0.2));
    }

    @Test
    void beatsOneRateForEverybody() {
        assertThat(Summary.miss(bands(), Forecaster.MODEL))
                .isLessThan(Summary.miss(bands(), Forecaster.BASE));
    }

    @Test
    void neverSeesWhatItLeftOut() {
        // Were a left-out band seen, changing what it says would change its own estimate.
        Band first = EVIDENCE.bands().getFirst();
        PublishedEvidence changed =
                PublishedEvidence.of(
                        EVIDENCE.figures(),
                        List.of(),
                        EVIDENCE.bands().stream()
                                .map(band -> band.equals(first) ? with(band, 12.5) : band)
                                .toList());
        PublishedEvidence same =
                PublishedEvidence.of(EVIDENCE.figures(), List.of(), EVIDENCE.bands());
        assertThat(estimate(changed, first)).isEqualTo(estimate(same, first));
    }

    private static Band with(Band band, double percent) {
        return new Band(
                band.type(),
                band.specialty(),
                band.low(),
                band.high(),
                percent,
                band.applicants(),
                band.provenance());
    }

    private static double estimate(PublishedEvidence evidence, Band band) {
        return new Backtest(evidence)
                .specialty(band.type(), band.specialty()).stream()
                        .filter(cell ->
                                cell.cell().kind() == Kind.BAND && cell.cell().low() == band.low())
                        .findFirst()
                        .orElseThrow()
                        .guess()
                        .median();
    }

    @Test
    void solvesTheLineForTheRateItIsTold() {
        Provenance made = Provenance.bundled("made up", AsOf.of(2024), Confidence.A);
        List<Band> bands =
                List.of(
                        new Band(ApplicantType.US_IMG, "A", 0, 239, 50, 100, made),
                        new Band(ApplicantType.US_IMG, "A", 240, 400, 90, 300, made));
        double[] line = Rivals.line(bands, 80);
        assertThat((line[0] * 100 + line[1] * 300) / 400).isCloseTo(80, within(1e-6));
        assertThat(line[1]).isGreaterThan(line[0]);
    }

    @Test
    void countsSpecialtiesInWhichTheModelIsNearer() {
        List<HeldOut> cells =
                List.of(cell("A", 50, 52, 60), cell("A", 70, 69, 60), cell("B", 40, 60, 41));
        Summary summary = Summary.list(cells, 1).getFirst();
        assertThat(summary.scores())
                .hasEntrySatisfying(
                        Forecaster.BASE, score -> assertThat(score.beatenIn()).isEqualTo(1));
        assertThat(summary.miss(Forecaster.MODEL)).isCloseTo(23.0 / 3, within(1e-9));
        assertThat(summary.size()).isEqualTo(new Summary.Size(3, 2, 300));
        assertThat(summary.scores()).doesNotContainKey(Forecaster.LINE);
        assertThat(summary.coverage()).isCloseTo(2.0 / 3, within(1e-9));
    }

    private static HeldOut cell(String specialty, double published, double ours, double base) {
        return new HeldOut(
                Split.SPECIALTY,
                specialty,
                new HeldOut.Cell(Kind.RATE, ApplicantType.US_IMG, specialty, 2024, 0, 400),
                100,
                published,
                new HeldOut.Guess(ours - 5, ours, ours + 5, base, Double.NaN, Double.NaN));
    }
}
