package org.smartpick.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Specialty;

/// All specialties under one name each, whatever a dataset calls them.
public final class Specialties {
    private static final String DATASET = "specialties";

    private final Map<Specialty, SpecialtyProfile> byName = new LinkedHashMap<>();
    private final Map<String, Specialty> bySpelling = new HashMap<>();

    private Specialties() {}

    /// Reads the table of specialties; without that dataset there are none and every spelling
    /// stands for itself.
    ///
    /// @throws CatalogException when the table is damaged
    public static Specialties read(Datasets datasets) {
        Specialties specialties = new Specialties();
        datasets.find(DATASET)
                .ifPresent(dataset ->
                        dataset.table("specialties.csv").rows().forEach(specialties::add));
        return specialties;
    }

    private void add(CsvRow row) {
        SpecialtyProfile profile =
                new SpecialtyProfile(
                        Specialty.of(row.text("specialty")),
                        row.text("directory_name"),
                        row.parts("published_under").stream().map(Specialty::of).toList(),
                        new SpecialtyProfile.Training(kind(row), preliminaryYear(row)),
                        new SpecialtyProfile.Application(
                                row.text("application_platform"), row.text("match_run_by")),
                        constant(row, "confidence", Confidence.class),
                        row.text("note"));
        byName.put(profile.specialty(), profile);
        bySpelling.put(fold(profile.specialty().name()), profile.specialty());
        if (!profile.directoryName().isEmpty()) {
            bySpelling.put(fold(profile.directoryName()), profile.specialty());
        }
    }

    private static SpecialtyProfile.Kind kind(CsvRow row) {
        return row.text("kind").isEmpty()
                ? SpecialtyProfile.Kind.UNKNOWN
                : constant(row, "kind", SpecialtyProfile.Kind.class);
    }

    private static SpecialtyProfile.PreliminaryYear preliminaryYear(CsvRow row) {
        return row.text("needs_preliminary").isEmpty()
                ? SpecialtyProfile.PreliminaryYear.UNKNOWN
                : constant(row, "needs_preliminary", SpecialtyProfile.PreliminaryYear.class);
    }

    private static <E extends Enum<E>> E constant(CsvRow row, String column, Class<E> type) {
        try {
            return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CatalogException(
                    row.table().path()
                            + " line "
                            + row.line()
                            + ": "
                            + column
                            + " is '"
                            + row.text(column)
                            + "', which is none of the values we know",
                    e);
        }
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// All profiles, by name.
    public Collection<SpecialtyProfile> list() {
        return List.copyOf(byName.values());
    }

    /// The profile of a specialty.
    public Optional<SpecialtyProfile> find(Specialty specialty) {
        return Optional.ofNullable(byName.get(specialty));
    }

    /// The specialty of this name, in the canonical spelling or in that of the directory, in any
    /// case.
    public Optional<Specialty> findByName(String name) {
        return Optional.ofNullable(bySpelling.get(fold(name)));
    }

    /// Names under which published figures on a specialty may stand, its own first.
    public List<Specialty> publishedUnder(Specialty specialty) {
        return find(specialty).map(SpecialtyProfile::publishedUnder).orElse(List.of(specialty));
    }

    /// Specialty by the directory's spelling.
    Map<String, Specialty> byDirectoryName() {
        Map<String, Specialty> names = new HashMap<>();
        byName.values().stream()
                .filter(profile -> !profile.directoryName().isEmpty())
                .forEach(profile -> names.put(profile.directoryName(), profile.specialty()));
        return names;
    }
}
