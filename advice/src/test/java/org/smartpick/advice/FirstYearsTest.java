package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.wish.FirstYearNeed;
import org.smartpick.catalog.SpecialtyProfile.PreliminaryYear;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackKind;

/// Advanced positions and the first years that they need, on the bundled data.
class FirstYearsTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final Specialty TRANSITIONAL = Specialty.of("Transitional Year");
    private static final ApplicantDraft RADIOLOGIST =
            Invented.US_IMG
                    .with("wishes.specialties[0].name", "Diagnostic Radiology")
                    .with("exams.step2ck.score", "238")
                    .with("exams.step2ck.attempts", "1")
                    .with("exams.step1.outcome", "passed")
                    .with("exams.step1.attempts", "1")
                    .with("experience.us_clinical.months", "4")
                    .with("experience.us_clinical.hands_on", "4")
                    .with("experience.letters.total", "4")
                    .with("experience.letters.from_us", "4")
                    .with("ties[0].state", "NJ")
                    .with("ties[1].state", "FL")
                    .with("wishes.states", "NJ|FL")
                    .with("wishes.weights.place", "40")
                    .with("limits.budget_usd", "600");

    private static Program withTracks(TrackKind... kinds) {
        Program program = Invented.program(1, Invented.MEDICINE, UsState.NJ);
        List<NrmpTrack> tracks =
                java.util.stream.Stream.of(kinds)
                        .map(kind -> new NrmpTrack("1234567A0", kind, "track", 2024, "name"))
                        .toList();
        return new Program(
                program.identity(), program.facts(), tracks, List.of(), List.of(), List.of());
    }

    @Test
    void readsTheNeedFromTheTracksFirst() {
        assertThat(FirstYearNeed.of(withTracks(TrackKind.ADVANCED), PreliminaryYear.BOTH))
                .isEqualTo(FirstYearNeed.NEEDED);
        assertThat(
                        FirstYearNeed.of(
                                withTracks(TrackKind.ADVANCED, TrackKind.CATEGORICAL),
                                PreliminaryYear.YES))
                .isEqualTo(FirstYearNeed.NONE);
    }

    @Test
    void assumesNothingWhereTracksAndSpecialtyLeaveItOpen() {
        assertThat(FirstYearNeed.of(withTracks(), PreliminaryYear.BOTH))
                .isEqualTo(FirstYearNeed.UNKNOWN);
        assertThat(FirstYearNeed.of(withTracks(TrackKind.OTHER), PreliminaryYear.UNKNOWN))
                .isEqualTo(FirstYearNeed.UNKNOWN);
        assertThat(FirstYearNeed.of(withTracks(), PreliminaryYear.NO))
                .isEqualTo(FirstYearNeed.NONE);
    }

    @Test
    void saysThatAListWithoutFirstYearsLacksThem() {
        assertThat(WORLD.chosen(RADIOLOGIST).context().notes())
                .anyMatch(note -> note.contains("need a first year from somewhere else"));
        assertThat(WORLD.chosen(Invented.US_IMG).context().notes())
                .noneMatch(note -> note.contains("first year"));
    }

    @Test
    void choosesFirstYearsAlongWhenTheyAreWanted() {
        PickReport report =
                WORLD.chosen(RADIOLOGIST.with("wishes.specialties[1].name", TRANSITIONAL.name()));
        assertThat(report.programs())
                .extracting(picked -> picked.program().specialty())
                .contains(TRANSITIONAL, Specialty.of("Diagnostic Radiology"));
        assertThat(report.context().notes())
                .anyMatch(note -> note.contains("first years beside them"));
        assertThat(report.summary().costUsd()).isLessThanOrEqualTo(600);
        assertThat(report.summary().upperBound())
                .isGreaterThanOrEqualTo(report.summary().value() - 1e-9);
    }
}
