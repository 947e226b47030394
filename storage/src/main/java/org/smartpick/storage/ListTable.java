package org.smartpick.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.smartpick.advice.port.SavedList;
import org.smartpick.domain.AcgmeId;

/// Lists that were kept.
record ListTable(Handle handle) {
    private static final String COLUMNS =
            "select number, saved_at, profile, profile_version, title, programs,"
                    + " cost_usd, match_chance, data_editions from saved_list ";

    List<SavedList> listOf(String profile) {
        return handle.createQuery(COLUMNS + "where profile = ? order by number desc")
                .bind(0, profile)
                .map(ListTable::list)
                .list();
    }

    List<SavedList> listAll() {
        return handle.createQuery(COLUMNS + "order by number").map(ListTable::list).list();
    }

    int nextNumber() {
        return handle.createQuery("select coalesce(max(number), 0) + 1 from saved_list")
                .mapTo(Integer.class)
                .one();
    }

    void add(SavedList saved) {
        SavedList.Draft list = saved.list();
        handle.createUpdate(
                        "insert into saved_list (number, saved_at, profile, profile_version, title, programs,"
                                + " cost_usd, match_chance, data_editions) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, saved.number())
                .bind(1, saved.savedAt().toString())
                .bind(2, list.profile())
                .bind(3, list.profileVersion())
                .bind(4, list.title())
                .bind(5, JsonText.ofList(list.programs().stream().map(AcgmeId::value).toList()))
                .bind(6, list.costUsd())
                .bind(7, JsonText.ofList(list.matchChance()))
                .bind(8, JsonText.ofList(list.dataEditions()))
                .execute();
    }

    private static SavedList list(ResultSet row, StatementContext context) throws SQLException {
        return new SavedList(
                row.getInt("number"),
                Instant.parse(row.getString("saved_at")),
                new SavedList.Draft(
                        row.getString("profile"),
                        row.getInt("profile_version"),
                        row.getString("title"),
                        JsonText.texts(row.getString("programs")).stream()
                                .map(AcgmeId::of)
                                .toList(),
                        row.getInt("cost_usd"),
                        JsonText.numbers(row.getString("match_chance")),
                        JsonText.texts(row.getString("data_editions"))));
    }
}
