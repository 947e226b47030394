package org.smartpick.advice.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.smartpick.catalog.Specialties;
import org.smartpick.catalog.SpecialtyProfile;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Specialty;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;

/// Turns rows of the published tables into figures, under every specialty of ours that a table's
/// name stands for.
final class FigureRows {
    private final Dataset dataset;
    private final Specialties specialties;
    private final List<Figure> figures = new ArrayList<>();

    FigureRows(Dataset dataset, Specialties specialties) {
        this.dataset = dataset;
        this.specialties = specialties;
    }

    /// Hands every row of a table to `reader`; a table that the edition leaves out has none.
    void each(String file, Consumer<CsvRow> reader) {
        dataset.findTable(file).ifPresent(table -> table.rows().forEach(reader));
    }

    /// Adds a figure of the country.
    void add(CsvRow row, Measure measure, String group, OptionalDouble value, Years years) {
        add(
                row,
                measure,
                Cohort.ALL,
                group,
                new Number(value, OptionalDouble.empty(), years.year()));
    }

    /// Adds a figure of a cohort, where there is a value.
    void add(CsvRow row, Measure measure, Cohort cohort, String group, Number number) {
        if (number.value().isEmpty()) {
            return;
        }
        String region = row.table().hasColumn("region") ? row.text("region") : "";
        Provenance provenance = provenance(row, number.year());
        for (String specialty : names(row)) {
            figures.add(
                    new Figure(
                            new Figure.Key(measure, cohort, specialty, group, region),
                            number.value().getAsDouble(),
                            number.n().orElse(0),
                            provenance));
        }
    }

    /// A year that does not stand in the row.
    ///
    /// @param year four digits
    record Years(int year) {}

    /// A printed number.
    ///
    /// @param value the number; empty when the cell is
    /// @param n people or programs behind it
    /// @param year its year; 0 when undated
    record Number(OptionalDouble value, OptionalDouble n, int year) {}

    static Provenance provenance(CsvRow row, int year) {
        return Provenance.bundled(
                row.text("source"),
                year == 0 ? AsOf.UNDATED : AsOf.of(year),
                Confidence.valueOf(row.text("confidence")));
    }

    private List<String> names(CsvRow row) {
        if (!row.table().hasColumn("specialty")) {
            return List.of(Figure.ALL_SPECIALTIES);
        }
        String printed = row.text("specialty");
        Specialty same = Specialty.of(printed.strip());
        if (specialties.find(same).isPresent()) {
            return List.of(same.name());
        }
        List<String> under =
                specialties.list().stream()
                        .map(SpecialtyProfile::specialty)
                        .filter(specialty -> specialties.publishedUnder(specialty).contains(same))
                        .map(Specialty::name)
                        .toList();
        return under.isEmpty() ? List.of(printed) : under;
    }

    /// All figures so far.
    List<Figure> figures() {
        return figures;
    }
}
