package org.smartpick.catalog.correction;

/// A correction as it was typed or as a file held it; nothing in it has been checked.
///
/// @param program ACGME number of the program
/// @param fact stable name of the fact, for example `visa_j1`
/// @param value the value in the fact's own form
/// @param source web address or a few words
/// @param date ISO date on which she learned it
/// @param note her own words
public record CorrectionDraft(
        String program, String fact, String value, String source, String date, String note) {}
