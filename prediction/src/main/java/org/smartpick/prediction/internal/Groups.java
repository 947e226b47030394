package org.smartpick.prediction.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartpick.prediction.book.Books;

/// The groups calibrated so far, each once.
public final class Groups {
    private final Books books;
    private final Map<Group.Key, Group> groups = new ConcurrentHashMap<>();
    private final Map<String, double[]> doubts = new ConcurrentHashMap<>();

    /// No group yet; they are made from these books when first asked for.
    public Groups(Books books) {
        this.books = books;
    }

    Group get(Group.Key key) {
        return groups.computeIfAbsent(key, k -> new Group(k, books));
    }

    double[] doubts(String name) {
        return doubts.computeIfAbsent(name, Draws::doubts);
    }
}
