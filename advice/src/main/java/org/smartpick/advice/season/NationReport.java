package org.smartpick.advice.season;

import java.util.List;
import java.util.Locale;

/// What the simulated seasons came to, beside what was published.
///
/// @param matchYear year of the published Match
/// @param seasons seasons simulated
/// @param seed seed of their draws
/// @param tracks program tracks
/// @param applications applications a season
/// @param lines the comparisons
public record NationReport(
        int matchYear,
        int seasons,
        long seed,
        int tracks,
        int applications,
        List<Comparison> lines) {

    /// Copies the lines.
    public NationReport {
        lines = List.copyOf(lines);
    }

    /// The lines of one aggregate.
    public List<Comparison> of(String aggregate) {
        return lines.stream().filter(line -> line.aggregate().equals(aggregate)).toList();
    }

    /// Mean absolute difference of the lines of one aggregate that is judged.
    public double meanMiss(String aggregate) {
        return of(aggregate).stream()
                .filter(Comparison::judged)
                .mapToDouble(line -> Math.abs(line.difference()))
                .average()
                .orElse(Double.NaN);
    }

    /// Largest absolute difference of the lines of one aggregate that is judged.
    public double worstMiss(String aggregate) {
        return of(aggregate).stream()
                .filter(Comparison::judged)
                .mapToDouble(line -> Math.abs(line.difference()))
                .max()
                .orElse(Double.NaN);
    }

    /// All lines as CSV.
    public String csv() {
        StringBuilder text =
                new StringBuilder(
                        "aggregate,group,published,simulated,spread,difference,role,unit\n");
        for (Comparison line : lines) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%s,%.3f,%.3f,%.3f,%.3f,%s,%s%n",
                            quoted(line.aggregate()),
                            quoted(line.group()),
                            line.published(),
                            line.simulated(),
                            line.spread(),
                            line.difference(),
                            line.role().name().toLowerCase(Locale.ROOT),
                            line.unit()));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : cell;
    }
}
