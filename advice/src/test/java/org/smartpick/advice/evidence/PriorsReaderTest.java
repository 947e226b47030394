package org.smartpick.advice.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.fit.FitRun;
import org.smartpick.prediction.fit.SeasonFit;
import org.smartpick.prediction.fit.TraitPriors;

class PriorsReaderTest {
    private static final Datasets BUNDLED = Datasets.bundled();

    @Test
    void readsPriorsThatTheGroupsMadeNarrower() {
        TraitPriors priors = PriorsReader.read(BUNDLED);
        assertThat(priors.international().strength().sd())
                .isLessThan(TraitPriors.wide().international().strength().sd());
        assertThat(priors.graduates().strength().mean())
                .isLessThan(priors.international().strength().mean());
    }

    /// A fit that was made from other figures than those that ship would go stale in silence.
    @Test
    void shipsAFitThatWasMadeFromTheFiguresThatShip() {
        SeasonFit season =
                new SeasonFit(
                        Books.of(
                                EvidenceReader.read(BUNDLED, Catalog.load(BUNDLED).specialties())));
        String shipped =
                BUNDLED.find("season-fit")
                        .orElseThrow()
                        .table("inputs.csv")
                        .rows()
                        .getFirst()
                        .text("digest");
        assertThat(shipped)
                .as("run smartpick predict fit and put its tables into the dataset season-fit")
                .isEqualTo(new FitRun(season).digest());
    }
}
