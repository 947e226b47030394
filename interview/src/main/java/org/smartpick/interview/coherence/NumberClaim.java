package org.smartpick.interview.coherence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds a number that a sentence states about one thing.
///
/// @param about what it is about
/// @param pattern the sentence; the first group that holds something is the number
record NumberClaim(String about, Pattern pattern) {

    static final NumberClaim GRADUATION =
            of(
                    "year of graduation",
                    "\\bgraduat\\w+\\s+(?:\\w+\\s+){0,4}?in\\s+((?:19|20)\\d\\d)\\b");
    static final NumberClaim US_MONTHS =
            of(
                    "months of US clinical experience",
                    "\\b(\\d{1,2}|[a-z]+)\\s+months?\\s+of\\s+(?:hands[- ]on\\s+)?(?:us|u\\.s\\.|american)"
                            + "\\s+(?:clinical|rotations?|electives?|experience)");
    static final NumberClaim PUBLICATIONS =
            of(
                    "publications",
                    "\\b(?:have|published)\\s+(\\d{1,2}|[a-z]+)\\s+(?:publications|papers|articles)");
    static final NumberClaim STEP2 =
            of(
                    "Step 2 CK score",
                    "\\bstep\\s?(?:2|two)(?:\\s?ck)?\\D{0,30}?\\b(\\d{3})\\b"
                            + "|\\b(\\d{3})\\s+(?:on|in|for)\\s+(?:my\\s+|the\\s+)?step\\s?(?:2|two)\\b");

    private static final String[] WORDS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve"
    };

    private static NumberClaim of(String about, String pattern) {
        return new NumberClaim(about, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /// The number that a text states; empty where it states none that can be read.
    OptionalInt findIn(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(group -> Optional.ofNullable(matcher.group(group)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(NumberClaim::number)
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalInt number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(words));
        }
        for (int i = 0; i < WORDS.length; i++) {
            if (WORDS[i].equalsIgnoreCase(words)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
