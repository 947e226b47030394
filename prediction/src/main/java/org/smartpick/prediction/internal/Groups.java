package org.smartpick.prediction.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.fit.SeasonFit;
import org.smartpick.prediction.fit.TraitPriors;

/// The groups calibrated so far, each once.
public final class Groups {
    private final Books books;
    private final TraitPriors priors;
    private final SeasonFit season;
    private final Map<Group.Key, Group> groups = new ConcurrentHashMap<>();
    private final Map<String, double[]> doubts = new ConcurrentHashMap<>();

    /// No group yet; they are made from these books, under these priors, when first asked for.
    public Groups(Books books, TraitPriors priors) {
        this.books = books;
        this.priors = priors;
        season = new SeasonFit(books);
    }

    Group get(Group.Key key) {
        return groups.computeIfAbsent(key, k -> new Group(k, books, season, priors));
    }

    double[] doubts(String name) {
        return doubts.computeIfAbsent(name, Draws::doubts);
    }
}
