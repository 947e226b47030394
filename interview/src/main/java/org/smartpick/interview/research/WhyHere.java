package org.smartpick.interview.research;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether "why this program" rests on a verified fact of this program.
///
/// A fact counts as used when the answer holds a distinctive word of it: a name, a number, or a
/// word of six letters or more that is not said of every program.
public final class WhyHere {
    private static final Set<String> COMMON =
            Set.of(
                    "program",
                    "programs",
                    "residency",
                    "residents",
                    "resident",
                    "hospital",
                    "medical",
                    "medicine",
                    "center",
                    "university",
                    "clinical",
                    "informatics",
                    "health",
                    "record",
                    "system",
                    "systems",
                    "training",
                    "patients",
                    "quality",
                    "project",
                    "projects",
                    "fellowship",
                    "faculty",
                    "institution",
                    "research",
                    "education",
                    "through",
                    "within",
                    "access");

    private WhyHere() {}

    /// The verified facts that an answer uses.
    public static List<Finding> listUsed(String answer, KnownSheet sheet) {
        Set<String> said = words(answer).collect(Collectors.toSet());
        return sheet.listVerified().stream()
                .filter(fact -> words(fact.text()).anyMatch(word -> distinctive(word, said)))
                .toList();
    }

    private static boolean distinctive(String word, Set<String> said) {
        String plain = word.toLowerCase(Locale.ROOT);
        boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 2;
        boolean number = Character.isDigit(word.charAt(0)) && word.length() > 1;
        return !COMMON.contains(plain)
                && (name || number || word.length() >= 6)
                && said.stream().anyMatch(one -> one.equalsIgnoreCase(plain));
    }

    private static java.util.stream.Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
