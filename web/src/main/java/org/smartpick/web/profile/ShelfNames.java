package org.smartpick.web.profile;

import java.util.List;
import org.smartpick.advice.Shelf;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.Program;

/// Names from the catalog.
public final class ShelfNames implements CatalogNames {

    private final Shelf shelf;

    /// @param shelf the catalog with the person's corrections
    public ShelfNames(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<String> listSpecialties() {
        return shelf.specialties().stream().map(Specialty::name).toList();
    }

    @Override
    public String programLabel(AcgmeId id) {
        return shelf.find(id).map(ShelfNames::label).orElse(id.value());
    }

    private static String label(Program program) {
        return program.name() + ", " + program.identity().city() + ", " + program.state().name();
    }
}
