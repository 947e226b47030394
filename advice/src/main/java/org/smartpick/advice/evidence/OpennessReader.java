package org.smartpick.advice.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.openness.OpennessCoefficients;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;

/// Reads the trained coefficients of the dataset `openness` and estimates every program with them.
public final class OpennessReader {
    private OpennessReader() {}

    /// The estimates for these programs; nothing is estimated when the dataset was taken out.
    public static ProgramOpenness read(Datasets datasets, Collection<Program> programs) {
        return datasets.find("openness")
                .map(dataset -> ProgramOpenness.of(coefficients(dataset), programs))
                .orElseGet(ProgramOpenness::none);
    }

    private static OpennessCoefficients coefficients(Dataset dataset) {
        Map<OpennessTarget, List<OpennessCoefficients.Term>> terms =
                new EnumMap<>(OpennessTarget.class);
        for (CsvRow row : dataset.table("coefficients.csv").rows()) {
            terms.computeIfAbsent(target(row), t -> new ArrayList<>())
                    .add(
                            new OpennessCoefficients.Term(
                                    row.text("feature"),
                                    number(row, "mean"),
                                    number(row, "sd"),
                                    number(row, "weight")));
        }
        Map<OpennessTarget, OpennessCoefficients.Fit> fits = new EnumMap<>(OpennessTarget.class);
        for (CsvRow row : dataset.table("fits.csv").rows()) {
            fits.put(
                    target(row),
                    new OpennessCoefficients.Fit(
                            number(row, "correlation"),
                            (int) number(row, "programs"),
                            number(row, "level"),
                            number(row, "spread")));
        }
        return new OpennessCoefficients(terms, fits);
    }

    private static OpennessTarget target(CsvRow row) {
        Optional<OpennessTarget> target = OpennessTarget.findByKey(row.text("target"));
        return target.orElseThrow(() ->
                new IllegalStateException(
                        "line "
                                + row.line()
                                + " of "
                                + row.table().path()
                                + " names no target we know"));
    }

    private static double number(CsvRow row, String column) {
        return row.number(column)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "line "
                                        + row.line()
                                        + " of "
                                        + row.table().path()
                                        + " has no "
                                        + column));
    }
}
