package org.smartpick.prediction.evidence;

/// What a published figure measures, with its unit.
public enum Measure {
    /// Mean over programs of the percent of applicants of a group whom a program interviews.
    INTERVIEW_MEAN,
    /// The same, 10th percentile over programs, percent.
    INTERVIEW_P10,
    /// The same, 25th percentile over programs, percent.
    INTERVIEW_P25,
    /// The same, median over programs, percent.
    INTERVIEW_MEDIAN,
    /// The same, 75th percentile over programs, percent.
    INTERVIEW_P75,
    /// The same, 90th percentile over programs, percent.
    INTERVIEW_P90,
    /// Percent of programs whose rate was printed as zero.
    INTERVIEW_ZERO_SHARE,
    /// Percent of all its applicants whom a program interviews, mean over programs.
    INTERVIEWED_SHARE,
    /// Percent of programs whose directors often interview an applicant type.
    DIRECTORS_OFTEN,
    /// Percent of programs whose directors seldom interview an applicant type.
    DIRECTORS_SELDOM,
    /// Percent of programs that never consider a first failure of an examination; group is the
    /// examination.
    FAILURE_NEVER,
    /// Percent of programs that seldom consider a first failure of an examination; group is the
    /// examination.
    FAILURE_SELDOM,
    /// Percent of programs that consider a visa; group is `j1` or `h1b`.
    VISA_CONSIDERED,
    /// Step 2 CK, mean, score.
    STEP2_MEAN,
    /// Step 2 CK of the matched over the editions that the score bands pool, mean, score.
    STEP2_POOLED_MEAN,
    /// Step 2 CK, standard deviation, score.
    STEP2_SD,
    /// Step 1, mean, score; history since 2022, when it became pass or fail.
    STEP1_MEAN,
    /// Step 2 CK of first-year residents, all types together, mean, score; group is `all`.
    RESIDENTS_STEP2,
    /// People behind the Step 2 CK figures of an edition, count.
    STEP2_PEOPLE,
    /// Step 2 CK, first quartile, score.
    STEP2_Q1,
    /// Step 2 CK, median, score.
    STEP2_MEDIAN,
    /// Step 2 CK, third quartile, score.
    STEP2_Q3,
    /// Programs ranked one after the other in the preferred specialty, median.
    RANKS_MEDIAN,
    /// Programs ranked one after the other in the preferred specialty, mean.
    RANKS_MEAN,
    /// Programs ranked one after the other in the preferred specialty, standard deviation.
    RANKS_SD,
    /// Interviews attended by an applicant, mean.
    INTERVIEWS_MEAN,
    /// Interviews attended by an applicant, standard deviation.
    INTERVIEWS_SD,
    /// Applicants whom a program interviews, mean over programs, count.
    INTERVIEWED_A_PROGRAM,
    /// Applicants whom a program ranks, mean over programs, count.
    RANKED_A_PROGRAM,
    /// Applications that an applicant sends in the specialty, mean, count.
    APPLICATIONS_SENT,
    /// Applicants who preferred the specialty, count.
    APPLICANTS,
    /// Percent of applicants who preferred the specialty and matched in it.
    PREFERRED_MATCH,
    /// Percent of active applicants who matched to any first-year position.
    ANY_MATCH,
    /// First-year positions of a specialty filled by an applicant type, count.
    FILLED,
    /// Positions that a specialty offered in the Match, in all its tracks together; group is `all`.
    POSITIONS,
    /// Applicants of a type who ranked the specialty at all, count.
    RANKED_AT_ALL,
    /// Programs with one kind of track, count; group is the track.
    TRACK_PROGRAMS,
    /// Positions that one kind of track offered, count; group is the track (`categorical`,
    /// `advanced`, `all`).
    TRACK_OFFERED,
    /// Positions of one kind of track that stayed unfilled in the Match, count; group is the track.
    TRACK_UNFILLED,
    /// Positions of categorical tracks filled by an applicant type, count.
    TRACK_FILLED,
    /// Applicants of all types who ranked the specialty first, count; group is `all`.
    FIRST_CHOICE,
    /// Signals that an applicant may send in a specialty, number of the tier in group (`gold`,
    /// `silver`, `single`).
    SIGNALS
}
