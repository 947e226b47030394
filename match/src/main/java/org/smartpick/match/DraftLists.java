package org.smartpick.match;

/// Lists as they are being read: each with its line and its owner.
final class DraftLists {
    private final Numbers lines = new Numbers();
    private final Numbers owners = new Numbers();
    private final Numbers starts = new Numbers();
    private final Numbers entries = new Numbers();

    void open(int line, int owner) {
        lines.add(line);
        owners.add(owner);
        starts.add(entries.size());
    }

    void add(int entry) {
        entries.add(entry);
    }

    int count() {
        return lines.size();
    }

    int line(int list) {
        return lines.get(list);
    }

    int owner(int list) {
        return owners.get(list);
    }

    int[] entries(int list) {
        return entries.copy(starts.get(list), end(list));
    }

    int length(int list) {
        return end(list) - starts.get(list);
    }

    int entry(int list, int index) {
        return entries.get(starts.get(list) + index);
    }

    int size() {
        return entries.size();
    }

    private int end(int list) {
        return list + 1 < starts.size() ? starts.get(list + 1) : entries.size();
    }
}
