package org.smartpick.domain.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.domain.FieldProblem;

/// Which column of a file is which of ours, in the order of the file.
///
/// @param columns our column by the header of the file
public record FigureMapping(Map<String, FigureColumn> columns) {
    /// Copies the columns, order kept.
    public FigureMapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /// The most likely mapping of a header; of two columns that could mean the same the first is
    /// taken.
    public static FigureMapping guess(List<String> headers) {
        Map<String, FigureColumn> columns = new LinkedHashMap<>();
        for (String header : headers) {
            FigureColumn guessed = FigureColumn.guess(header);
            columns.putIfAbsent(
                    header, columns.containsValue(guessed) ? FigureColumn.IGNORE : guessed);
        }
        return new FigureMapping(columns);
    }

    /// The same with one column meant otherwise; a column that had this meaning by guess is no
    /// longer read.
    ///
    /// @param header a header of the file
    public FigureMapping with(String header, FigureColumn column) {
        Map<String, FigureColumn> changed = new LinkedHashMap<>(columns);
        if (column != FigureColumn.IGNORE) {
            changed.replaceAll((name, before) -> before == column ? FigureColumn.IGNORE : before);
        }
        changed.put(header, column);
        return new FigureMapping(changed);
    }

    /// Headers that are not read.
    public List<String> unread() {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == FigureColumn.IGNORE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What keeps a file with these columns from being read at all; empty when nothing does.
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        Set<FigureColumn> seen = new LinkedHashSet<>();
        columns.forEach((header, column) -> {
            if (column != FigureColumn.IGNORE && !seen.add(column)) {
                problems.add(
                        new FieldProblem(
                                "column " + header,
                                column.key(),
                                "is mapped to a column that another one is mapped to",
                                "map only one of them"));
            }
        });
        if (!seen.contains(FigureColumn.ACGME_ID) && !seen.contains(FigureColumn.NRMP_CODE)) {
            problems.add(
                    missing(
                            "the program",
                            "a column with the ACGME number (acgme_id) or the code"
                                    + " in the Match (nrmp_code)"));
        }
        if (seen.stream().noneMatch(FigureColumn::year)) {
            problems.add(
                    missing(
                            "the season",
                            "a column with the year of the Match (season): a figure without its"
                                    + " year cannot be weighed"));
        }
        if (seen.stream().noneMatch(FigureMapping::figure)) {
            problems.add(
                    missing(
                            "a figure",
                            "at least one, for example interview_rate_us_img, or"
                                    + " applications_us_img with interviewed_us_img"));
        }
        return problems;
    }

    private static boolean figure(FigureColumn column) {
        return column.percent()
                || column.name().startsWith("INTERVIEWED_")
                || column == FigureColumn.INTERVIEWS_TOTAL;
    }

    private static FieldProblem missing(String what, String remedy) {
        return new FieldProblem("header", "", "has no column for " + what, "map " + remedy);
    }
}
