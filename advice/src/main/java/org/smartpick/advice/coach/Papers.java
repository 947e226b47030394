package org.smartpick.advice.coach;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;

/// The coach's drawer in the workspace: papers by kind and key.
public final class Papers {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Supplier<Entries> entries;
    private final PaperText text;
    private final Clock clock;

    /// @param entries the small documents of the workspace, opened when first needed
    /// @param text how papers are written
    /// @param clock time of the papers
    public Papers(Supplier<Entries> entries, PaperText text, Clock clock) {
        this.entries = entries;
        this.text = text;
        this.clock = clock;
    }

    /// The time by which papers are dated.
    public Clock clock() {
        return clock;
    }

    /// All papers of a kind, made into what they stand for; those that cannot be read are left out.
    ///
    /// @param made makes a thing of key and paper
    <T> List<T> list(String kind, BiFunction<String, Paper, Optional<T>> made) {
        return entries.get().list(kind).stream()
                .flatMap(entry ->
                        text
                                .read(entry.text())
                                .flatMap(paper -> made.apply(entry.key(), paper))
                                .stream())
                .toList();
    }

    /// The keys of a kind.
    List<String> keys(String kind) {
        return entries.get().list(kind).stream().map(Entry::key).toList();
    }

    /// The newest paper of a key.
    Optional<Paper> find(String kind, String key) {
        return entries.get().find(kind, key).flatMap(entry -> text.read(entry.text()));
    }

    /// Keeps a paper; an unchanged one adds no version.
    void save(String kind, String key, Paper paper) {
        entries.get().save(new Entry(kind, key, clock.instant(), text.write(paper)));
    }

    /// Takes a paper away; its versions stay.
    void remove(String kind, String key) {
        entries.get().remove(kind, key, clock.instant());
    }

    /// Deletes a paper with all its versions for good.
    void erase(String kind, String key) {
        entries.get().erase(kind, key);
    }

    /// A key of a kind that no paper has: the moment, with a number where one is there already.
    String newKey(String kind) {
        String moment = MOMENT.format(clock.instant());
        String key = moment;
        for (int again = 2; !entries.get().listVersions(kind, key).isEmpty(); again++) {
            key = moment + "-" + again;
        }
        return key;
    }
}
