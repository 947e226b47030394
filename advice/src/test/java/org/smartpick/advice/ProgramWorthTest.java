package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.wish.ProgramWorth;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.UsState;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Program;

class ProgramWorthTest {
    private static final Program NEW_JERSEY = Invented.program(1, Invented.MEDICINE, UsState.NJ);
    private static final Program NEW_YORK = Invented.program(2, Invented.MEDICINE, UsState.NY);
    private static final Program TEXAS = Invented.program(3, Invented.MEDICINE, UsState.TX);

    @Test
    void withoutWeightsItIsTheWeightOfTheSpecialty() {
        ProgramWorth worth =
                worth(Invented.US_IMG.with("wishes.specialties[1].name", "Family Medicine"));
        assertThat(worth.of(TEXAS)).isEqualTo(100);
        assertThat(worth.of(Invented.program(4, Invented.FAMILY, UsState.TX))).isEqualTo(80);
    }

    @Test
    void aSpecialtyNotWantedIsWorthNothing() {
        assertThat(worth(Invented.US_IMG).of(Invented.program(4, Invented.FAMILY, UsState.TX)))
                .isZero();
    }

    @Test
    void aWantedStateIsWorthMoreThanItsNeighborAndThatMoreThanFarAway() {
        ProgramWorth worth =
                worth(
                        Invented.US_IMG
                                .with("wishes.states", "NJ")
                                .with("wishes.weights.place", "50"));
        assertThat(worth.of(NEW_JERSEY)).isEqualTo(100);
        assertThat(worth.of(NEW_YORK)).isCloseTo(100 * 125.0 / 150, within(1e-9));
        assertThat(worth.of(TEXAS)).isCloseTo(100 * 100.0 / 150, within(1e-9));
    }

    @Test
    void whatIsNotKnownCountsNeitherForNorAgainst() {
        ProgramWorth worth =
                worth(
                        Invented.US_IMG
                                .with("wishes.program_types", "university")
                                .with("wishes.weights.program_type", "100"));
        double unknown = worth.of(TEXAS);
        double fits = worth.of(Invented.university(TEXAS, 30));
        assertThat(fits).isEqualTo(100);
        assertThat(unknown).isEqualTo(75);
    }

    @Test
    void sizeIsReadFromThePositions() {
        ProgramWorth worth =
                worth(
                        Invented.US_IMG
                                .with("wishes.size", "large")
                                .with("wishes.weights.size", "100"));
        assertThat(worth.of(Invented.university(TEXAS, 21))).isEqualTo(100);
        assertThat(worth.of(Invented.university(TEXAS, 20))).isEqualTo(50);
    }

    @Test
    void aKnownFellowshipIsWorthMoreAndNoneKnownIsNotNone() {
        ProgramWorth worth = worth(Invented.US_IMG.with("wishes.weights.informatics", "100"));
        assertThat(worth.of(Invented.withFellowship(TEXAS))).isEqualTo(100);
        assertThat(worth.of(TEXAS)).isEqualTo(62.5);
    }

    @Test
    void nearnessFadesWithDistance() {
        ApplicantDraft draft =
                Invented.US_IMG
                        .with("wishes.near.city", "Newark")
                        .with("wishes.near.state", "NJ")
                        .with("wishes.near.miles", "30")
                        .with("wishes.weights.place", "100");
        ProgramWorth worth =
                new ProgramWorth(
                        Invented.applicant(draft).wishes(), Optional.of(new GeoPoint(40, -74)));
        double near = worth.of(Invented.program(10, Invented.MEDICINE, UsState.NJ));
        double farther = worth.of(Invented.program(100, Invented.MEDICINE, UsState.NJ));
        double far = worth.of(Invented.program(900, Invented.MEDICINE, UsState.NJ));
        assertThat(near).isEqualTo(100);
        assertThat(farther).isBetween(50.0, 100.0).isNotEqualTo(100);
        assertThat(far).isEqualTo(50);
    }

    private static ProgramWorth worth(ApplicantDraft draft) {
        return new ProgramWorth(Invented.applicant(draft).wishes(), Optional.empty());
    }
}
