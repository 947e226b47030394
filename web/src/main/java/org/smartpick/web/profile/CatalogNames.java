package org.smartpick.web.profile;

import java.util.List;
import org.smartpick.domain.AcgmeId;

/// The names that the profile's questions need from the catalog.
public interface CatalogNames {

    /// All specialties in alphabetical order, in canonical spelling.
    List<String> listSpecialties();

    /// Name, city and state of a program; its number where the catalog does not know it.
    String programLabel(AcgmeId id);
}
