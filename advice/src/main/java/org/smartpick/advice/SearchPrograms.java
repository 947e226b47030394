package org.smartpick.advice;

import java.util.List;
import org.smartpick.catalog.search.Place;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.catalog.search.ProgramQuery;
import org.smartpick.domain.Specialty;

/// Use case: which programs are there? Searches the whole catalog, with the person's corrections in
/// it.
public final class SearchPrograms {
    private final CatalogShelf shelf;

    /// @param shelf the catalog with the person's corrections
    public SearchPrograms(CatalogShelf shelf) {
        this.shelf = shelf;
    }

    /// A page of the programs that fit.
    public ProgramPage search(ProgramQuery query) {
        return shelf.catalog().search(query);
    }

    /// Cities whose names start with these letters, those with most programs first.
    public List<Place> places(String start, int most) {
        return shelf.catalog().listPlaces(start, most);
    }

    /// All specialties with programs, by name.
    public List<Specialty> specialties() {
        return shelf.specialties();
    }

    /// Vendors of health records that the catalog names.
    public List<String> ehrVendors() {
        return shelf.catalog().listEhrVendors();
    }
}
