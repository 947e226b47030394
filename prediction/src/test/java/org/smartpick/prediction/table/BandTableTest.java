package org.smartpick.prediction.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// The printed bands of each specialty, estimated while they were left out.
class BandTableTest {
    private static final PublishedEvidence EVIDENCE = CsvEvidence.read();

    private record Miss(String specialty, double model, double base, double people) {}

    private static Cell cell(Band band) {
        return new Cell(
                band.type(),
                band.specialty(),
                band.provenance().asOf().year(),
                band.low(),
                band.high(),
                OptionalInt.empty());
    }

    private static List<Miss> leaveEachOut() {
        Set<String> specialties = new TreeSet<>();
        EVIDENCE.bands().forEach(band -> specialties.add(band.specialty()));
        List<Miss> misses = new ArrayList<>();
        for (String specialty : specialties) {
            List<Band> out =
                    EVIDENCE.bands().stream()
                            .filter(band -> band.specialty().equals(specialty))
                            .toList();
            BandTable table = BandTable.of(CsvEvidence.readWithoutBands(specialty));
            double rate =
                    table.predict(
                                    new Cell(
                                            ApplicantType.US_MD_SENIOR,
                                            specialty,
                                            2024,
                                            Band.LOWEST,
                                            Band.HIGHEST,
                                            OptionalInt.empty()))
                            .median();
            double model = 0;
            double base = 0;
            double people = 0;
            for (Band band : out) {
                model +=
                        band.applicants()
                                * Math.abs(
                                        table.predict(cell(band)).median() - band.percentMatched());
                base += band.applicants() * Math.abs(rate - band.percentMatched());
                people += band.applicants();
            }
            misses.add(new Miss(specialty, model / people, base / people, people));
        }
        return misses;
    }

    @Test
    void missesLeftOutBandsByTwoPointsWeightedByApplicants() {
        List<Miss> misses = leaveEachOut();
        double people = misses.stream().mapToDouble(Miss::people).sum();
        double model =
                misses.stream().mapToDouble(miss -> miss.model() * miss.people()).sum() / people;
        double base =
                misses.stream().mapToDouble(miss -> miss.base() * miss.people()).sum() / people;
        misses.forEach(miss ->
                System.out.printf(
                        java.util.Locale.ROOT,
                        "%-40s model %.1f base %.1f points, %.0f applicants%n",
                        miss.specialty(),
                        miss.model(),
                        miss.base(),
                        miss.people()));
        System.out.printf(java.util.Locale.ROOT, "all: model %.2f base %.2f%n", model, base);
        assertThat(model).isLessThan(2.2).isLessThan(base / 1.8);
    }

    @Test
    void averagesToTheMatchRate() {
        BandTable table = BandTable.of(EVIDENCE);
        PercentMatched all =
                table.predict(
                        new Cell(
                                ApplicantType.NON_US_IMG,
                                "Internal Medicine",
                                2026,
                                Band.LOWEST,
                                Band.HIGHEST,
                                OptionalInt.empty()));
        assertThat(all.median()).isCloseTo(48.5, within(0.5));
        assertThat(all.low()).isLessThan(all.median());
        assertThat(all.high()).isGreaterThan(all.median());
    }

    @Test
    void risesWithTheScoreAndTheRanks() {
        BandTable table = BandTable.of(EVIDENCE);
        double before = 0;
        for (int low = 210; low < 270; low += 10) {
            double now =
                    table.predict(
                                    new Cell(
                                            ApplicantType.NON_US_IMG,
                                            "Internal Medicine",
                                            2026,
                                            low,
                                            low + 9,
                                            OptionalInt.empty()))
                            .median();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        before = 0;
        for (int ranks = 1; ranks < 12; ranks++) {
            double now =
                    table.predict(
                                    new Cell(
                                            ApplicantType.NON_US_IMG,
                                            "Internal Medicine",
                                            2026,
                                            0,
                                            400,
                                            OptionalInt.of(ranks)))
                            .median();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void refusesAnEmptyBand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Cell(
                                ApplicantType.US_IMG,
                                "Internal Medicine",
                                2026,
                                250,
                                240,
                                OptionalInt.empty()))
                .withMessageContaining("swap");
    }
}
