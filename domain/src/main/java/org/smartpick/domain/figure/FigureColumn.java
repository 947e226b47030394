package org.smartpick.domain.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A column that a file of figures can have, with other names that it is known by.
public enum FigureColumn {
    /// ACGME number of the program.
    ACGME_ID("acgme", "acgme number", "program id", "acgme program id"),
    /// Code of one of its tracks in the Match, for example `1062140C0`.
    NRMP_CODE("nrmp", "nrmp id", "nrmp program code", "track code"),
    /// Year of the Match that the whole line is of.
    SEASON("year", "match year", "eras season", "eras year"),
    /// The same for interview rates by applicant type alone.
    INTERVIEW_RATE_YEAR,
    /// The same for interviews of all applicants alone.
    PCT_INTERVIEWED_YEAR,
    /// The same for the number of applications alone.
    APPLICANTS_YEAR("applications year", "applications total year"),
    /// The same for the share of IMGs alone.
    PCT_IMG_YEAR,
    /// The same for the mix of residents alone.
    PCT_COMPOSITION_YEAR,
    /// Applications of US MDs.
    APPLICATIONS_US_MD("applicants us md", "us md applications", "us md applicants"),
    /// Applications of US DOs.
    APPLICATIONS_US_DO("applicants us do", "us do applications", "us do applicants"),
    /// Applications of US-citizen IMGs.
    APPLICATIONS_US_IMG("applicants us img", "us img applications", "us img applicants"),
    /// Applications of non-US IMGs.
    APPLICATIONS_NON_US_IMG(
            "applicants non us img", "non us img applications", "non us img applicants"),
    /// US MDs interviewed.
    INTERVIEWED_US_MD("interviews us md", "us md interviewed"),
    /// US DOs interviewed.
    INTERVIEWED_US_DO("interviews us do", "us do interviewed"),
    /// US-citizen IMGs interviewed.
    INTERVIEWED_US_IMG("interviews us img", "us img interviewed"),
    /// Non-US IMGs interviewed.
    INTERVIEWED_NON_US_IMG("interviews non us img", "non us img interviewed"),
    /// Percent of the US MDs who applied that were interviewed.
    INTERVIEW_RATE_US_MD("us md interview rate", "pct interviewed us md"),
    /// Percent of the US DOs who applied that were interviewed.
    INTERVIEW_RATE_US_DO("us do interview rate", "pct interviewed us do"),
    /// Percent of the US-citizen IMGs who applied that were interviewed.
    INTERVIEW_RATE_US_IMG("us img interview rate", "pct interviewed us img"),
    /// Percent of the non-US IMGs who applied that were interviewed.
    INTERVIEW_RATE_NON_US_IMG("non us img interview rate", "pct interviewed non us img"),
    /// Applications of everybody.
    APPLICATIONS_TOTAL("applicants", "applications", "applicants total", "total applications"),
    /// Everybody interviewed.
    INTERVIEWS_TOTAL("interviews", "interviewed", "interviewed total", "total interviews"),
    /// Percent of everybody who applied that were interviewed.
    PCT_INTERVIEWED("interview rate", "percent interviewed"),
    /// Residents in training.
    RESIDENTS_TOTAL("residents", "number of residents"),
    /// Percent of residents who are IMGs.
    PCT_IMG("percent img", "img percent", "img share"),
    /// Percent of residents who are US-citizen IMGs.
    PCT_US_IMG("percent us img", "us img percent"),
    /// Percent of residents who are non-US IMGs.
    PCT_NON_US_IMG("percent non us img", "non us img percent"),
    /// A column that is not read.
    IGNORE;

    private final List<String> aliases;

    FigureColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /// The name in the header of a file, for example `interview_rate_us_img`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The column with this name.
    public static Optional<FigureColumn> findByKey(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key)).findFirst();
    }

    /// The column that a header of somebody else's most likely means: capitals, blanks and signs do
    /// not count; `IGNORE` where none is known by it.
    public static FigureColumn guess(String header) {
        String plain = plain(header);
        return Stream.of(values())
                .filter(column -> column.names().anyMatch(name -> plain(name).equals(plain)))
                .findFirst()
                .orElse(IGNORE);
    }

    /// Whether its cells hold a percentage.
    public boolean percent() {
        return name().startsWith("INTERVIEW_RATE_US")
                || this == INTERVIEW_RATE_NON_US_IMG
                || (name().startsWith("PCT_") && !year());
    }

    /// Whether its cells hold a year.
    public boolean year() {
        return this == SEASON || name().endsWith("_YEAR");
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(key()), aliases.stream());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("%", "pct")
                .replaceAll("[^a-z0-9]", "")
                .replace("percentage", "percent");
    }
}
