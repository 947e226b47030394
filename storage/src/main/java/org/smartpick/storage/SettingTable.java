package org.smartpick.storage;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Small named settings; the only table without a history.
record SettingTable(Handle handle) {

    Optional<String> find(String name) {
        return handle.createQuery("select value from setting where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne();
    }

    Map<String, String> all() {
        Map<String, String> settings = new TreeMap<>();
        handle.createQuery("select name, value from setting")
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("value")))
                .forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        return settings;
    }

    void put(String name, String value) {
        handle.createUpdate(
                        "insert into setting (name, value) values (?, ?)"
                                + " on conflict (name) do update set value = excluded.value")
                .bind(0, name)
                .bind(1, value)
                .execute();
    }
}
