package org.smartpick.match;

/// Couples as they are being read.
final class DraftCouples {
    private final DraftLists firstPrograms = new DraftLists();
    private final DraftLists secondPrograms = new DraftLists();

    void open(int line, int a, int b) {
        firstPrograms.open(line, a);
        secondPrograms.open(line, b);
    }

    void add(int first, int other) {
        firstPrograms.add(first);
        secondPrograms.add(other);
    }

    int count() {
        return firstPrograms.count();
    }

    DraftLists first() {
        return firstPrograms;
    }

    DraftLists second() {
        return secondPrograms;
    }
}
