package org.smartpick.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.smartpick.advice.port.WorkspaceContents.FigureEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;

/// Figures that the person brought; the only table whose rows are replaced and deleted.
record FigureTable(Handle handle) {
    private static final int BATCH = 1_000;

    /// All figures, by program, kind and season.
    List<FigureEntry> listAll() {
        return handle
                .createQuery(
                        "select program, kind, season, at, form, happened, percent, step, total, source"
                                + " from own_figure")
                .map(FigureTable::entry)
                .stream()
                .sorted(Comparator.comparing(FigureEntry::figure, OwnFigure.ORDER))
                .toList();
    }

    /// Adds figures; one with the same key takes the place of another.
    void putAll(List<FigureEntry> entries) {
        Map<String, List<FigureEntry>> byForm =
                entries.stream()
                        .collect(Collectors.groupingBy(entry -> form(entry.figure().amount())));
        byForm.forEach((form, same) -> {
            for (int from = 0; from < same.size(); from += BATCH) {
                put(form, same.subList(from, Math.min(same.size(), from + BATCH)));
            }
        });
    }

    private void put(String form, List<FigureEntry> entries) {
        String columns = form.equals("counted") ? "happened" : "percent, step";
        String values = form.equals("counted") ? ":happened" : ":percent, :step";
        try (PreparedBatch batch =
                handle.prepareBatch(
                        "insert or replace into own_figure (program, kind, season, at, form, total, source, "
                                + columns
                                + ") values (:program, :kind, :season, :at, :form, :total, :source, "
                                + values
                                + ")")) {
            for (FigureEntry entry : entries) {
                OwnFigure figure = entry.figure();
                batch.bind("program", figure.program().value())
                        .bind("kind", figure.kind().key())
                        .bind("season", figure.season().matchYear())
                        .bind("at", entry.at().toString())
                        .bind("form", form)
                        .bind("source", figure.source())
                        .bind("total", figure.amount().of());
                bindAmount(batch, figure.amount());
                batch.add();
            }
            batch.execute();
        }
    }

    private static String form(Amount amount) {
        return switch (amount) {
            case Amount.Counted counted -> "counted";
            case Amount.Rounded rounded -> "rounded";
            case Amount.Assumed assumed -> "assumed";
        };
    }

    private static void bindAmount(PreparedBatch batch, Amount amount) {
        switch (amount) {
            case Amount.Counted counted -> batch.bind("happened", counted.happened());
            case Amount.Rounded rounded ->
                    batch.bind("percent", rounded.percent()).bind("step", rounded.step());
            case Amount.Assumed assumed ->
                    batch.bind("percent", assumed.percent()).bind("step", assumed.step());
        }
    }

    /// Deletes the figures of a program.
    int delete(AcgmeId program) {
        return handle.createUpdate("delete from own_figure where program = ?")
                .bind(0, program.value())
                .execute();
    }

    /// Deletes all figures.
    int deleteAll() {
        return handle.createUpdate("delete from own_figure").execute();
    }

    private static FigureEntry entry(ResultSet row, StatementContext context) throws SQLException {
        String kind = row.getString("kind");
        return new FigureEntry(
                Instant.parse(row.getString("at")),
                new OwnFigure(
                        AcgmeId.of(row.getString("program")),
                        FigureKind.findByKey(kind)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("a kind is not known")),
                        Season.of(row.getInt("season")),
                        amount(row),
                        row.getString("source")));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        int total = row.getInt("total");
        String form = row.getString("form");
        return form.equals("counted")
                ? new Amount.Counted(row.getInt("happened"), total)
                : form.equals("rounded")
                        ? new Amount.Rounded(row.getDouble("percent"), row.getDouble("step"), total)
                        : new Amount.Assumed(
                                row.getDouble("percent"), row.getDouble("step"), total);
    }
}
