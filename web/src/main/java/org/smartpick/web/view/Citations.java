package org.smartpick.web.view;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.domain.Provenance;

/// Names sources as a page does: who published what, and the year.
///
/// @param sources finds a source by its key
public record Citations(Function<String, Optional<SourceNote>> sources) {

    /// Publisher and year, for example `NRMP, 2026`.
    public String shortly(Provenance provenance) {
        return names(provenance, note -> note.publication().publisher()) + year(provenance);
    }

    /// Publisher, title and year.
    public String whole(Provenance provenance) {
        return names(
                        provenance,
                        note -> note.publication().publisher() + ", " + note.publication().title())
                + year(provenance);
    }

    private String names(Provenance provenance, Function<SourceNote, String> name) {
        return Arrays.stream(provenance.source().split("\\|"))
                .map(key -> sources.apply(key).map(name).orElse(key))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String year(Provenance provenance) {
        return provenance.asOf().dated() ? ", " + provenance.asOf().year() : "";
    }
}
