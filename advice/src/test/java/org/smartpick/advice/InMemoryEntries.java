package org.smartpick.advice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;

/// The plain model of the small documents: one list.
final class InMemoryEntries implements Entries {
    private final List<Entry> all = new ArrayList<>();

    @Override
    public List<Entry> list(String kind) {
        TreeMap<String, Entry> newest = new TreeMap<>();
        all.stream()
                .filter(entry -> entry.kind().equals(kind))
                .forEach(entry -> newest.put(entry.key(), entry));
        return newest.values().stream().filter(entry -> !entry.takenAway()).toList();
    }

    @Override
    public Optional<Entry> find(String kind, String key) {
        return listVersions(kind, key).stream().findFirst().filter(entry -> !entry.takenAway());
    }

    @Override
    public List<Entry> listVersions(String kind, String key) {
        return all.reversed().stream()
                .filter(entry -> entry.kind().equals(kind) && entry.key().equals(key))
                .toList();
    }

    @Override
    public void save(Entry entry) {
        if (!find(entry.kind(), entry.key()).map(Entry::text).orElse("").equals(entry.text())) {
            all.add(entry);
        }
    }

    @Override
    public void remove(String kind, String key, Instant at) {
        save(new Entry(kind, key, at, ""));
    }

    @Override
    public int erase(String kind, String key) {
        int before = all.size();
        all.removeIf(entry -> entry.kind().equals(kind) && entry.key().equals(key));
        return before - all.size();
    }

    List<Entry> all() {
        return List.copyOf(all);
    }

    void replaceWith(List<Entry> entries) {
        all.clear();
        all.addAll(entries);
    }
}
