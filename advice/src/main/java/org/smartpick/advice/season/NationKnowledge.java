package org.smartpick.advice.season;

import java.util.List;
import java.util.Map;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.openness.ProgramOpenness;

/// What a nation is made of besides the published season.
///
/// @param programs the catalog's programs
/// @param openness where each stands among those of its specialty
/// @param numbers numbers of the season model for applicant types and specialties
/// @param practice how many programs of a specialty invite, interview and rank
/// @param signals signals that an applicant of the season had, by specialty
/// @param meanApplications programs applied to on average, by applicant type
/// @param fitted levels and habits that were fitted
public record NationKnowledge(
        List<Program> programs,
        ProgramOpenness openness,
        Map<String, GroupNumbers> numbers,
        Map<String, Practice> practice,
        Map<String, Integer> signals,
        double[] meanApplications,
        FittedNation fitted) {

    /// Numbers of the season model of one applicant type in one specialty.
    ///
    /// @param spread log-odds of an interview per standard deviation of score and hidden strength
    ///   together
    /// @param applications programs applied to
    public record GroupNumbers(double spread, double applications) {}

    /// What programs of a specialty do, per position.
    ///
    /// @param invited invitations sent per position
    /// @param interviewed interviews held per position
    /// @param rankedShare share of the interviewed that is ranked
    public record Practice(double invited, double interviewed, double rankedShare) {}

    /// Copies the collections.
    public NationKnowledge {
        programs = List.copyOf(programs);
        numbers = Map.copyOf(numbers);
        practice = Map.copyOf(practice);
        signals = Map.copyOf(signals);
    }

    /// The same with other fitted numbers.
    public NationKnowledge withFitted(FittedNation other) {
        return new NationKnowledge(
                programs, openness, numbers, practice, signals, meanApplications, other);
    }
}
