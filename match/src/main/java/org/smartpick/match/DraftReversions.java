package org.smartpick.match;

/// Reversions as they are being read.
final class DraftReversions {
    private final Numbers lines = new Numbers();
    private final Numbers donors = new Numbers();
    private final Numbers receivers = new Numbers();

    void add(int line, int donor, int receiver) {
        lines.add(line);
        donors.add(donor);
        receivers.add(receiver);
    }

    int count() {
        return lines.size();
    }

    int line(int index) {
        return lines.get(index);
    }

    int donor(int index) {
        return donors.get(index);
    }

    int receiver(int index) {
        return receivers.get(index);
    }
}
