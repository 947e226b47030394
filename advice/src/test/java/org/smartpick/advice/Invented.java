package org.smartpick.advice;

import java.util.List;
import java.util.Map;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.InformaticsFellowship;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;

/// Invented programs and people for the tests of this room.
final class Invented {
    static final Specialty MEDICINE = Specialty.of("Internal Medicine");
    static final Specialty FAMILY = Specialty.of("Family Medicine");
    static final Provenance SOURCE = Provenance.bundled("test", AsOf.of(2026), Confidence.B);
    static final ApplicantDraft US_IMG =
            ApplicantDraft.of(
                    Map.of(
                            "background.school", "international",
                            "background.graduation_year", "2025",
                            "background.us_citizen", "yes",
                            "wishes.specialties[0].name", "Internal Medicine",
                            "limits.budget_usd", "1400"));

    private Invented() {}

    static Program program(int number, Specialty specialty, UsState state) {
        return new Program(
                new Program.Identity(
                        AcgmeId.of(Long.toString(1_400_000_000L + number)),
                        "Program " + number,
                        specialty,
                        "City " + number,
                        state,
                        Fact.known(new GeoPoint(40, -74 - number / 100.0), SOURCE),
                        Fact.known(true, SOURCE)),
                FactSheet.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Program university(Program program, int positions) {
        return program.withFacts(
                FactSheet.builder()
                        .put(FactKey.PROGRAM_TYPE, Fact.known(ProgramType.UNIVERSITY, SOURCE))
                        .put(FactKey.QUOTA, Fact.known(positions, SOURCE))
                        .build());
    }

    static Program withFellowship(Program program) {
        return new Program(
                program.identity(),
                program.facts(),
                List.of(),
                List.of(),
                List.of(new InformaticsFellowship("ci-test", "Test", "City", UsState.NJ, 2021)),
                List.of());
    }

    static Applicant applicant(ApplicantDraft draft) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete -> complete.applicant();
            case ApplicantReading.Incomplete incomplete ->
                    throw new AssertionError(incomplete.problems());
        };
    }
}
