package org.smartpick.interview.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing to learn or do, with a date and how far it is.
///
/// @param id its key
/// @param kind what it is
/// @param title its name, in her words
/// @param domainId the domain of informatics it belongs to; empty where it belongs to none
/// @param due the day by which it should be done; null where she set none
/// @param status how far it is
public record PlanItem(
        String id,
        Kind kind,
        String title,
        String domainId,
        @Nullable LocalDate due,
        Status status) {

    /// Longest title, in characters.
    public static final int LONGEST_TITLE = 120;

    /// What an item is.
    public enum Kind {
        COURSE("course"),
        CERTIFICATE("certificate"),
        TRAINING("training in a system"),
        READING("reading"),
        PROJECT("small project");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// The kind in words.
        public String label() {
            return label;
        }

        /// The key in files and forms.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far an item is.
    public enum Status {
        PLANNED("planned"),
        BEGUN("begun"),
        DONE("done");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /// The status in words.
        public String label() {
            return label;
        }

        /// The key in files and forms.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Refuses an item without a title.
    public PlanItem {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "an item has a title of 1 to " + LONGEST_TITLE + " characters");
        }
    }

    /// The day by which it should be done.
    public Optional<LocalDate> findDue() {
        return Optional.ofNullable(due);
    }

    /// The same with another status.
    public PlanItem with(Status changed) {
        return new PlanItem(id, kind, title, domainId, due, changed);
    }

    /// Whether its day has gone by and it is not done.
    public boolean late(LocalDate today) {
        return status != Status.DONE && findDue().filter(day -> day.isBefore(today)).isPresent();
    }
}
