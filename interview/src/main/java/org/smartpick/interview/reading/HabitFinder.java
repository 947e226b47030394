package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds fillers and hedges in a sentence by rules.
///
/// "Like" is the doubtful one: it counts unless it is a verb, follows a verb of seeming, or stands
/// for "such as" after a plural. Hesitation sounds are in typed text only; the recognizer drops
/// them, and they are counted from the sound instead.
final class HabitFinder {
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+(?:'[a-z]+)*|,");
    private static final Set<String> SOUNDS =
            Set.of("um", "umm", "uh", "uhh", "uhm", "er", "erm", "hmm", "hm", "mm", "mmm");
    private static final Set<String> EMPTY = Set.of("basically", "honestly", "literally");
    private static final Set<String> NOT_BEFORE_LIKE =
            Set.of(
                    ("look looks looked looking feel feels felt feeling would i'd we'd they'd he'd she'd you'd"
                                    + " sound sounds sounded seem seems seemed i we they you people to more much"
                                    + " anything nothing something things stuff don't didn't doesn't really also"
                                    + " patients kids taste smell act acted treat treated live")
                            .split(" "));
    private static final Set<String> NOT_A_NAMED_THING =
            Set.of(
                    ("a an the i we he she they it in on at every all some no none this that there what you"
                                    + " my his her our their really so for with when because and to")
                            .split(" "));
    private static final Set<String> BEFORE_ACTUALLY =
            Set.of(
                    "i we he she they it that was is were are i'm it's that's and but so who"
                            .split(" "));
    private static final Set<String> OBJECT =
            Set.of("the", "how", "what", "why", "where", "who", "that", "when", "about", "your");
    private static final Set<String> ASKING = Set.of("do", "did", "as", "if", "let", "don't");
    private static final Set<String> KIND_OF = Set.of("that", "the", "what", "this", "some", "any");
    private static final Map<String, List<String>> HEDGES =
            Map.ofEntries(
                    Map.entry("i think", List.of("i", "think")),
                    Map.entry("i guess", List.of("i", "guess")),
                    Map.entry("i suppose", List.of("i", "suppose")),
                    Map.entry("i feel like", List.of("i", "feel", "like")),
                    Map.entry("i'm not sure", List.of("i'm", "not", "sure")),
                    Map.entry("maybe", List.of("maybe")),
                    Map.entry("perhaps", List.of("perhaps")),
                    Map.entry("probably", List.of("probably")),
                    Map.entry("possibly", List.of("possibly")),
                    Map.entry("hopefully", List.of("hopefully")),
                    Map.entry("kind of", List.of("kind", "of")),
                    Map.entry("sort of", List.of("sort", "of")),
                    Map.entry("a little bit", List.of("a", "little", "bit")),
                    Map.entry("pretty much", List.of("pretty", "much")),
                    Map.entry("somewhat", List.of("somewhat")),
                    Map.entry("might have", List.of("might", "have")));

    private final List<String> tokens;
    private final int sentence;
    private final List<Habit> found = new ArrayList<>();

    private HabitFinder(String text, int sentence) {
        this.tokens = tokens(text);
        this.sentence = sentence;
    }

    static List<Habit> find(String text, int sentence) {
        HabitFinder finder = new HabitFinder(text, sentence);
        for (int i = 0; i < finder.tokens.size(); i++) {
            finder.lookForFiller(i);
            finder.lookForHedge(i);
        }
        return finder.found;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }

    /// The nearest word before, commas left out; empty at the beginning.
    private String wordBefore(int index) {
        return at(index - 1).equals(",") ? at(index - 2) : at(index - 1);
    }

    private boolean isSetOff(int index, int length) {
        String before = at(index - 1);
        String after = at(index + length);
        return before.isEmpty() || after.isEmpty() || before.equals(",") || after.equals(",");
    }

    private void lookForFiller(int i) {
        String word = tokens.get(i);
        if (SOUNDS.contains(word) || EMPTY.contains(word)) {
            keep(Habit.Kind.FILLER, word);
        } else if (word.equals("actually")) {
            keepIf(isSetOff(i, 1) || BEFORE_ACTUALLY.contains(at(i - 1)), word);
        } else if (word.equals("like")) {
            keepIf(isEmptyLike(i), word);
        } else if (word.equals("yeah")) {
            keepIf(!isOpening(i) && !wordBefore(i).matches("said|say|says|saying"), word);
        } else if (word.equals("you") && at(i + 1).equals("know")) {
            keepIf(isEmptyYouKnow(i), "you know");
        } else if (word.equals("i") && at(i + 1).equals("mean")) {
            keepIf(!at(i - 1).matches("what|that|which"), "i mean");
        } else if (word.equals("to") && at(i + 1).equals("be") && at(i + 2).equals("honest")) {
            keep(Habit.Kind.FILLER, "to be honest");
        }
    }

    /// A yes to the question: the first word of the answer, sounds and commas before it left out.
    private boolean isOpening(int index) {
        return sentence == 1
                && tokens.subList(0, index).stream()
                        .allMatch(token -> token.equals(",") || SOUNDS.contains(token));
    }

    private boolean isEmptyYouKnow(int i) {
        boolean asks = ASKING.contains(wordBefore(i));
        boolean known = OBJECT.contains(at(i + 2));
        return !asks && !known;
    }

    private boolean isEmptyLike(int i) {
        String before = wordBefore(i);
        String after = at(i + 1);
        boolean setOff = after.equals(",") || before.isEmpty();
        if (setOff) {
            return true;
        }
        if (!at(i - 1).equals(",") && NOT_BEFORE_LIKE.contains(before)) {
            return false;
        }
        boolean plural = before.endsWith("s") && before.length() > 3 && !before.endsWith("ss");
        boolean suchAs =
                plural && !NOT_A_NAMED_THING.contains(after) && !NumberWords.isNumber(word(after));
        boolean afterComma = at(i - 1).equals(",");
        return !suchAs && (afterComma || !after.matches("that|this|these|those"));
    }

    private static String word(String token) {
        return token.isEmpty() ? "-" : token;
    }

    private void lookForHedge(int i) {
        for (Map.Entry<String, List<String>> hedge : HEDGES.entrySet()) {
            int length = hedge.getValue().size();
            boolean here =
                    i + length <= tokens.size()
                            && tokens.subList(i, i + length).equals(hedge.getValue());
            if (here && isHedge(hedge.getKey(), at(i - 1), at(i + length))) {
                keep(Habit.Kind.HEDGE, hedge.getKey());
            }
        }
    }

    private static boolean isHedge(String term, String before, String after) {
        return switch (term) {
            case "maybe", "perhaps" -> after.isEmpty() || !NumberWords.isNumber(word(after));
            case "kind of", "sort of" -> !KIND_OF.contains(before);
            case "i think" ->
                    !after.equals("of") && !after.equals("about") && !before.equals("how");
            default -> true;
        };
    }

    private void keepIf(boolean counts, String term) {
        if (counts) {
            keep(Habit.Kind.FILLER, term);
        }
    }

    private void keep(Habit.Kind kind, String term) {
        found.add(new Habit(kind, term, sentence));
    }
}
