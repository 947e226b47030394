package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;

/// School and status. Citizenship, permanent residence and the need for a visa are three separate
/// things.
///
/// @param school kind of medical school
/// @param schoolName name of the school
/// @param schoolCountry country of the school
/// @param graduationYear year of graduation, past or expected
/// @param usCitizen whether the applicant is a US citizen
/// @param permanentResident whether the applicant holds permanent residence
/// @param visaNeed visa to train on
public record Background(
        SchoolKind school,
        Answer<String> schoolName,
        Answer<String> schoolCountry,
        int graduationYear,
        boolean usCitizen,
        Answer<Boolean> permanentResident,
        Answer<VisaNeed> visaNeed) {

    /// Applicant type by the NRMP's definitions: a senior graduates in the year of the Match or
    /// later.
    public ApplicantType type(Season season) {
        boolean senior = graduationYear >= season.matchYear();
        return switch (school) {
            case US_MD -> senior ? ApplicantType.US_MD_SENIOR : ApplicantType.US_MD_GRADUATE;
            case US_DO -> senior ? ApplicantType.US_DO_SENIOR : ApplicantType.US_DO_GRADUATE;
            case INTERNATIONAL -> usCitizen ? ApplicantType.US_IMG : ApplicantType.NON_US_IMG;
        };
    }

    /// Full years between graduation and the start of training in the year of the Match; 0 for a
    /// senior.
    public int yearsSinceGraduation(Season season) {
        return Math.max(0, season.matchYear() - graduationYear);
    }
}
