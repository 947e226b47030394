package org.smartpick.catalog.correction;

import java.time.LocalDate;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.program.FactKey;

/// A fact that a person added or corrected, with where she has it from.
///
/// Made from a [CorrectionDraft] by [CorrectionReader], which checks everything she typed.
///
/// @param program program that it is about
/// @param key which fact
/// @param value the value
/// @param sourceLink web address, or a few words such as "e-mail of the coordinator"
/// @param date day on which she learned it
/// @param note her own words, may be empty
/// @param <T> type of the value
public record Correction<T>(
        AcgmeId program, FactKey<T> key, T value, String sourceLink, LocalDate date, String note) {
    /// Most characters of a source.
    public static final int LONGEST_SOURCE = 500;

    /// Most characters of a note.
    public static final int LONGEST_NOTE = 1000;

    /// Refuses a missing source, texts that are too long, and a year outside 1990 to 2100.
    public Correction {
        if (sourceLink.isBlank() || sourceLink.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "a correction of "
                            + key
                            + " needs a source of at most "
                            + LONGEST_SOURCE
                            + " characters");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "the note on " + key + " is longer than " + LONGEST_NOTE + " characters");
        }
        if (date.getYear() < 1990 || date.getYear() > 2100) {
            throw new IllegalArgumentException("the correction of " + key + " is dated " + date);
        }
    }

    /// The correction as a fact of hers, with the year in which she learned it.
    public Fact<T> fact() {
        return Fact.known(value, Provenance.person(sourceLink, AsOf.of(date.getYear())));
    }

    /// The correction as typed text, which [CorrectionReader] reads back.
    public CorrectionDraft draft() {
        return new CorrectionDraft(
                program.value(),
                key.name(),
                key.form().print(value),
                sourceLink,
                date.toString(),
                note);
    }
}
