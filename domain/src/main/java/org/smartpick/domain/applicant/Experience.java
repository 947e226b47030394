package org.smartpick.domain.applicant;

import java.util.Set;
import org.smartpick.domain.Answer;

/// What an applicant has done.
///
/// @param usClinical US clinical experience
/// @param letters letters of recommendation
/// @param scholarship research and publications
/// @param workEntries paid work experiences
/// @param volunteerEntries volunteer experiences
/// @param degrees graduate degrees beside the medical one
/// @param honors honors
public record Experience(
        UsClinical usClinical,
        Letters letters,
        Scholarship scholarship,
        Answer<Integer> workEntries,
        Answer<Integer> volunteerEntries,
        Set<Degree> degrees,
        Set<Honor> honors) {

    /// US clinical experience.
    ///
    /// @param months months altogether
    /// @param handsOn of these, months with patient care
    /// @param kinds what it consisted of
    public record UsClinical(
            Answer<Integer> months, Answer<Integer> handsOn, Set<UsExperienceKind> kinds) {
        /// Copies the kinds.
        public UsClinical {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Letters of recommendation.
    ///
    /// @param total letters in hand or promised
    /// @param fromUs of these, from physicians in the US
    /// @param inSpecialty of these, in the specialty wanted first
    public record Letters(
            Answer<Integer> total, Answer<Integer> fromUs, Answer<Integer> inSpecialty) {}

    /// Research and publications.
    ///
    /// @param projects research experiences
    /// @param publications abstracts, presentations and publications
    public record Scholarship(Answer<Integer> projects, Answer<Integer> publications) {}

    /// Copies the sets.
    public Experience {
        degrees = Set.copyOf(degrees);
        honors = Set.copyOf(honors);
    }
}
