package org.smartpick.catalog.published;

/// The tables of published figures: the closed set of what an edition may hold.
///
/// What each column means stands in the header of the file and in the notes of the edition; the
/// column that carries the year of a row differs and is named here.
public enum PublishedTable {
    /// Who matched to the preferred specialty, and with what: preferred specialty only.
    CHARTING_OUTCOMES("charting_outcomes.csv", "edition_year"),
    /// Match to any first-year position by applicant type.
    PGY1_MATCH_RATES("pgy1_match_rates.csv", "match_year"),
    /// Positions and who filled them, by specialty and track.
    RESULTS_BY_SPECIALTY("results_by_specialty.csv", "match_year"),
    /// Share of applicants interviewed by group, spread over programs.
    INTERVIEW_RATES_BY_GROUP("interview_rates_by_group.csv", "season"),
    /// Share of applicants interviewed by group and census division.
    INTERVIEW_RATES_BY_REGION("interview_rates_by_region.csv", "season"),
    /// Numbers of preference signals.
    SIGNALS("signals.csv", "season"),
    /// Interview rates with and without a signal.
    SIGNAL_INTERVIEW_RATES("signal_interview_rates.csv", "season"),
    /// Fees.
    FEES("fees.csv", "season"),
    /// Dates of a season.
    SEASON_DATES("season_dates.csv", "cycle"),
    /// Training years and attempts for a full licence.
    STATE_LICENCE_RULES("state_licence_rules.csv", "as_of"),
    /// Published models and predictors.
    PREDICTION_STUDIES("prediction_studies.csv", "season"),
    /// Directors on factors.
    PD_SURVEY("pd_survey.csv", "survey_year"),
    /// Directors on applicant types.
    PD_APPLICANT_TYPES("pd_applicant_types.csv", "survey_year"),
    /// Directors on volumes, tests and score limits.
    PD_PRACTICE("pd_practice.csv", "survey_year"),
    /// Programs on IMGs, visas and signals.
    PD_PROGRAMS("pd_programs.csv", "survey_year"),
    /// Applications per applicant and per program.
    ERAS_APPLICATIONS("eras_applications.csv", "season"),
    /// Program profiles of 2021, summed up.
    PROGRAM_PROFILE_2021("program_profile_2021.csv", "export_year"),
    /// Positions by state.
    POSITIONS_BY_STATE("positions_by_state.csv", "match_year"),
    /// Share matched by number of interviews or ranks.
    INTERVIEW_CURVE("interview_curve.csv", "season"),
    /// Totals of a Match.
    MATCH_TOTALS("match_totals.csv", "match_year"),
    /// Applicants who ranked one specialty only.
    ONE_SPECIALTY_RANKED("one_specialty_ranked.csv", "match_year"),
    /// Share of IMGs among filled positions.
    IMG_SHARE_BY_SPECIALTY("img_share_by_specialty.csv", "match_year"),
    /// Scores of new residents.
    FIRST_YEAR_RESIDENTS("first_year_residents.csv", "academic_year"),
    /// New residents by score band.
    FIRST_YEAR_RESIDENTS_BANDS("first_year_residents_bands.csv", "academic_year"),
    /// Applications, invitations and yield in studies.
    INTERVIEW_YIELD("interview_yield.csv", "season");

    private final String file;
    private final String yearColumn;

    PublishedTable(String file, String yearColumn) {
        this.file = file;
        this.yearColumn = yearColumn;
    }

    /// Name of the file.
    public String file() {
        return file;
    }

    /// Column that carries the year of a row.
    public String yearColumn() {
        return yearColumn;
    }
}
