package org.smartpick.interview.story;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where it should lead: the same words in every answer.
///
/// @param aim what she wants to become
/// @param words her own words for it; may be empty
public record Vision(Aim aim, String words) {
    /// Nothing said yet.
    public static final Vision OPEN = new Vision(Aim.OPEN, "");

    /// What somebody wants to become.
    public enum Aim {
        OPEN("not decided"),
        CLINICIAN_INFORMATICIAN(
                "a clinician who is an informatician too",
                "clinician informatician",
                "clinician-informatician",
                "physician informaticist",
                "informatician"),
        HEALTH_IT_LEADER(
                "a leader in health IT",
                "chief medical information officer",
                "cmio",
                "health it leader",
                "lead health it",
                "leader in health it"),
        DATA_RESEARCHER(
                "a researcher with health data",
                "data researcher",
                "research with health data",
                "data scientist",
                "physician scientist",
                "outcomes research"),
        OTHER("something else, in your words");

        private final String label;
        private final List<String> phrases;

        Aim(String label, String... phrases) {
            this.label = label;
            this.phrases = List.of(phrases);
        }

        /// The aim in words.
        public String label() {
            return label;
        }

        /// The key in files and forms.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The aim with this key.
        public static Optional<Aim> find(String key) {
            return Arrays.stream(values()).filter(aim -> aim.key().equals(key)).findFirst();
        }

        /// The aims that a text speaks of.
        public static Set<Aim> listIn(String text) {
            String plain = text.toLowerCase(Locale.ROOT);
            Set<Aim> found = EnumSet.noneOf(Aim.class);
            for (Aim aim : values()) {
                if (aim.phrases.stream().anyMatch(plain::contains)) {
                    found.add(aim);
                }
            }
            return found;
        }
    }

    /// The thread to weave into answers: her own words, otherwise the aim; empty where nothing is
    /// decided.
    public Optional<String> findThread() {
        if (!words.isBlank()) {
            return Optional.of(words.strip());
        }
        return aim == Aim.OPEN || aim == Aim.OTHER ? Optional.empty() : Optional.of(aim.label());
    }

    /// Whether an answer takes the thread up: it speaks of the aim, or holds half of the longer
    /// words of her own sentence.
    public boolean takenUpBy(String text) {
        return Aim.listIn(text).contains(aim) || sharesWords(text);
    }

    private boolean sharesWords(String text) {
        List<String> own = longWords(words);
        Set<String> said = Set.copyOf(longWords(text));
        return !own.isEmpty() && own.stream().filter(said::contains).count() * 2 >= own.size();
    }

    private static List<String> longWords(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 4)
                .distinct()
                .toList();
    }
}
