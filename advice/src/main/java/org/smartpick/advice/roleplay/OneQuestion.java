package org.smartpick.advice.roleplay;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The guard over what a model says: one plain question, or nothing.
///
/// A model is asked to reword a question. Whatever else it does (answers, advises, praises, adds
/// figures, writes links or markup, asks two things) is not shown; the bank's own words are. The
/// guard rather refuses a good question than lets advice through.
final class OneQuestion {
    /// Most characters that are shown.
    static final int LONGEST = 300;

    private static final int SHORTEST = 8;

    private static final Pattern QUOTED = Pattern.compile("^[\"“'‘](.*)[\"”'’]$");
    private static final Pattern LINK =
            Pattern.compile("(?i)https?:|www\\.|://|\\b[\\w-]+\\.(?:com|org|net|edu|gov|io|ai)\\b");
    private static final Pattern MARKUP = Pattern.compile("[<>*_#`\\[\\]{}|\\\\~^=]");
    private static final Pattern SHORT_FORM =
            Pattern.compile("\\b(?:Dr|Mr|Mrs|Ms|St)\\.|\\bU\\.S\\.");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!;:…]");

    /// It asks: what, how, could you ...; at its beginning, or after a comma in its first 60 signs.
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)^(?:[^?]{1,60},\\s*)?(?:(?:and|so|but|then|now|okay|ok|well)[\\s,]+)*"
                            + "(?:(?:in|on|at|to|with|for|from|of|by)\\s+)?"
                            + "(?:what|how|why|when|where|who|which|whose|can|could|would|will|do|does|did"
                            + "|is|are|was|were|have|has|had|may|might)\\b.*");

    private static final Pattern ADVICE =
            Pattern.compile(
                    "(?i)\\byou (?:should|must|need to|ought|had better)\\b"
                            + "|\\byou (?:could|might|may|can) (?:also )?(?:say|mention|add|answer|talk|tell|frame|start|stress)"
                            + "|\\b(?:try|consider|avoid|remember|make sure|be sure|do not forget|don[’']t forget|next time)\\b"
                            + "|\\b(?:good|great|strong|better|best|model|sample|ideal|perfect) (?:answer|response|reply)\\b"
                            + "|\\b(?:why not|how about) (?:say|mention|tell|start)"
                            + "|\\bwould(?:n[’']t)? it be (?:better|stronger|best)\\b"
                            + "|\\b(?:for example|for instance|such as|e\\.g)\\b"
                            + "|\\bas an? (?:ai|assistant|language model)\\b");

    /// Somebody's answer rather than a question to her: I did, my team, our result.
    private static final Pattern OWN_VOICE =
            Pattern.compile(
                    "(?i)\\b(?:my|mine|our|ours|we)\\b"
                            + "|\\bI\\b(?!\\s+(?:ask|wonder|see|hear|understand|want|would)\\b|[’']d\\b)");

    private static final Pattern FIGURE = Pattern.compile("\\d+|\\bpercent\\b");

    private OneQuestion() {}

    /// The question that a reply holds; empty where it holds anything else.
    ///
    /// @param reply what a model said
    /// @param given the bank's words that it was to reword
    static Optional<String> find(String reply, String given) {
        String text = QUOTED.matcher(reply.strip()).replaceFirst("$1").strip();
        return isShort(text) && isPlain(text) && isOneSentence(text) && asksHer(text, given)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isShort(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(Character::isISOControl)
                && text.codePoints().noneMatch(OneQuestion::isHidden)
                && !LINK.matcher(text).find()
                && !MARKUP.matcher(text).find();
    }

    /// Signs that change how text reads without being seen.
    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    private static boolean isOneSentence(String text) {
        String bare = SHORT_FORM.matcher(text).replaceAll("");
        return bare.indexOf('?') == bare.length() - 1 && !SENTENCE_END.matcher(bare).find();
    }

    private static boolean asksHer(String text, String given) {
        return ASKS.matcher(text).matches()
                && !ADVICE.matcher(text).find()
                && addsNone(OWN_VOICE, text, given)
                && addsNone(FIGURE, text, given);
    }

    /// Whether everything of this kind stands in the bank's words too.
    private static boolean addsNone(Pattern kind, String text, String given) {
        String known =
                " " + given.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return kind.matcher(text)
                .results()
                .allMatch(found ->
                        known.contains(" " + found.group().toLowerCase(Locale.ROOT) + " "));
    }
}
