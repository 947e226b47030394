package org.smartpick.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.smartpick.advice.port.ProfileVersion;

/// Versions of profiles, and which profiles stand on the shelf.
record ProfileTable(Handle handle) {
    private static final String COLUMNS =
            "select profile, version, saved_at, draft from profile_version ";

    Optional<ProfileVersion> findNewest(String profile) {
        return handle.createQuery(COLUMNS + "where profile = ? order by version desc limit 1")
                .bind(0, profile)
                .map(ProfileTable::version)
                .findOne();
    }

    List<ProfileVersion> listVersions(String profile) {
        return handle.createQuery(COLUMNS + "where profile = ? order by version desc")
                .bind(0, profile)
                .map(ProfileTable::version)
                .list();
    }

    /// The newest version of each profile.
    List<ProfileVersion> listNewest() {
        return handle.createQuery(
                        COLUMNS
                                + "as it where version = (select max(version) from profile_version other"
                                + " where other.profile = it.profile)")
                .map(ProfileTable::version)
                .list();
    }

    /// All versions in the order in which they were added.
    List<ProfileVersion> listAll() {
        return handle.createQuery(COLUMNS + "order by seq").map(ProfileTable::version).list();
    }

    void add(ProfileVersion version) {
        handle.createUpdate(
                        "insert into profile_version (profile, version, saved_at, draft) values (?, ?, ?, ?)")
                .bind(0, version.profile())
                .bind(1, version.version())
                .bind(2, version.savedAt().toString())
                .bind(3, JsonText.ofDraft(version.draft()))
                .execute();
    }

    /// Names of the profiles that were set aside and not taken up again, sorted.
    List<String> listAside() {
        return handle
                .createQuery(
                        "select profile from profile_shelf as it where aside = 1 and seq = (select max(seq)"
                                + " from profile_shelf other where other.profile = it.profile)")
                .mapTo(String.class)
                .stream()
                .sorted()
                .toList();
    }

    void setAside(String profile, Instant at) {
        addToShelf(profile, at, 1);
    }

    void takeUp(String profile, Instant at) {
        addToShelf(profile, at, 0);
    }

    private void addToShelf(String profile, Instant at, int aside) {
        handle.createUpdate("insert into profile_shelf (profile, at, aside) values (?, ?, ?)")
                .bind(0, profile)
                .bind(1, at.toString())
                .bind(2, aside)
                .execute();
    }

    private static ProfileVersion version(ResultSet row, StatementContext context)
            throws SQLException {
        return new ProfileVersion(
                row.getString("profile"),
                row.getInt("version"),
                Instant.parse(row.getString("saved_at")),
                JsonText.draft(row.getString("draft")));
    }
}
