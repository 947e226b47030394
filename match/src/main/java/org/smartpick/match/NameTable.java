package org.smartpick.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names as numbers in the order in which they were first met, and the line that declared each.
final class NameTable {
    private static final int UNDECLARED = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Numbers lines = new Numbers();
    private final Numbers declared = new Numbers();

    /// The number of a name, new or known.
    int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        lines.add(UNDECLARED);
        return names.size() - 1;
    }

    /// Says that a line declares a name; false when another line did before.
    boolean declare(int number, int line) {
        if (lines.get(number) != UNDECLARED) {
            return false;
        }
        lines.set(number, line);
        declared.add(number);
        return true;
    }

    boolean isDeclared(int number) {
        return lines.get(number) != UNDECLARED;
    }

    /// The line that declared a name.
    int line(int number) {
        return lines.get(number);
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    /// Declared names in the order of their lines.
    List<String> listDeclared() {
        List<String> list = new ArrayList<>(declared.size());
        for (int i = 0; i < declared.size(); i++) {
            list.add(names.get(declared.get(i)));
        }
        return list;
    }

    /// For each number its place among the declared names, or -1.
    int[] places() {
        int[] places = new int[names.size()];
        java.util.Arrays.fill(places, UNDECLARED);
        for (int i = 0; i < declared.size(); i++) {
            places[declared.get(i)] = i;
        }
        return places;
    }
}
