package org.smartpick.catalog.dataset;

import java.util.Optional;
import org.smartpick.domain.Confidence;

/// One source of figures: who published what, how it was read and what may be wrong with it.
///
/// @param key key that rows name
/// @param publication what was published, by whom and when
/// @param address where it was found; empty for our own work
/// @param rightsClass open, register, report, publication, page, crowd or own (see
///   docs/data-rights.md)
/// @param how how the figures were read
/// @param doubts what may be wrong; empty when nothing is known against it
/// @param grade confidence in the source as a whole; empty where each row has its own
public record SourceNote(
        String key,
        Publication publication,
        String address,
        String rightsClass,
        String how,
        String doubts,
        String grade) {

    /// What was published, by whom and when.
    ///
    /// @param title what was published
    /// @param publisher who published it
    /// @param year year or years, as written; "undated" where the source gives none
    public record Publication(String title, String publisher, String year) {}

    static SourceNote of(CsvRow row) {
        return new SourceNote(
                row.text("key"),
                new Publication(row.text("title"), row.text("publisher"), row.text("year")),
                row.text("address"),
                row.text("rights_class"),
                row.text("how"),
                row.text("doubts"),
                row.text("confidence"));
    }

    /// Confidence in the source as a whole, where the edition states one.
    public Optional<Confidence> findConfidence() {
        return grade.isEmpty() ? Optional.empty() : Optional.of(Confidence.valueOf(grade));
    }

    /// Title, publisher and year in one line.
    public String citation() {
        return publication.title()
                + ", "
                + publication.publisher()
                + " ("
                + publication.year()
                + ")";
    }
}
