package org.smartpick.interview.reading;

import java.util.List;
import java.util.Set;

/// Numbers as digits or words. "One" is no number of interest: it is mostly no count at all.
final class NumberWords {
    private static final Set<String> WORDS =
            Set.of(
                    ("zero two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                                    + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                                    + " seventy eighty ninety hundred hundreds thousand thousands million half third"
                                    + " quarter twice percent dozen double doubled halved tripled")
                            .split(" "));
    private static final Set<String> TIMES =
            Set.of("first second third fourth fifth sixth seventh year years am pm".split(" "));

    private NumberWords() {}

    static boolean isNumber(String word) {
        return WORDS.contains(word) || (Character.isDigit(word.charAt(0)) && !word.equals("1"));
    }

    /// Whether a sentence about an outcome counts something: a number that is no year of study, no
    /// calendar year and no step of an exam, or "none", "no ... since" and the like.
    static boolean counts(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = i > 0 ? words.get(i - 1) : "";
            String after = i + 1 < words.size() ? words.get(i + 1) : "";
            if (isNumber(word) && !isLabel(word, before, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(String word, String before, String after) {
        boolean calendar = word.matches("(19|20)\\d\\d");
        boolean step = before.equals("step") || before.equals("week") || before.equals("level");
        boolean ordinal = TIMES.contains(word) && !after.equals("of");
        boolean clock = before.equals("at") && (after.equals("am") || after.equals("pm"));
        return calendar || step || ordinal || clock;
    }
}
