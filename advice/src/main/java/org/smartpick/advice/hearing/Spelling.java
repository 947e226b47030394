package org.smartpick.advice.hearing;

import java.util.Locale;
import java.util.Map;

/// How English spelling roughly sounds: enough to tell that "my top roll all" may be *metoprolol*.
///
/// Spellings of one sound are written alike, doubled sounds once, and each run of vowels as one
/// sign, since vowels are what a recognizer mistakes first (an idea of Soundex and its followers).
final class Spelling {
    private static final char VOWEL = 'a';
    private static final double VOWEL_COST = 0.6;
    private static final double KIN_COST = 0.5;

    private static final Map<String, String> CLUSTERS =
            Map.ofEntries(
                    Map.entry("tion", "San"),
                    Map.entry("sion", "San"),
                    Map.entry("cian", "San"),
                    Map.entry("ph", "f"),
                    Map.entry("gh", "g"),
                    Map.entry("ck", "k"),
                    Map.entry("ch", "C"),
                    Map.entry("sh", "S"),
                    Map.entry("th", "T"),
                    Map.entry("qu", "kw"),
                    Map.entry("wr", "r"),
                    Map.entry("kn", "n"),
                    Map.entry("ps", "s"),
                    Map.entry("x", "ks"));

    /// Sounds that are easily taken for one another, each pair under one sign.
    private static final Map<Character, Character> KIN =
            Map.ofEntries(
                    Map.entry('b', 'p'),
                    Map.entry('d', 't'),
                    Map.entry('g', 'k'),
                    Map.entry('v', 'f'),
                    Map.entry('z', 's'),
                    Map.entry('m', 'n'),
                    Map.entry('C', 'S'),
                    Map.entry('j', 'S'),
                    Map.entry('T', 't'),
                    Map.entry('r', 'l'));

    private Spelling() {}

    /// Letters and digits only, in lower case.
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The sounds of a text, one sign each.
    static String sounds(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            int length = cluster(letters, i, sounds);
            i += Math.max(1, length);
        }
        return sounds.toString();
    }

    /// Writes the sounds that begin at a letter; how many letters they take.
    private static int cluster(String letters, int at, StringBuilder sounds) {
        for (int length = Math.min(4, letters.length() - at); length > 0; length--) {
            String known = CLUSTERS.get(letters.substring(at, at + length));
            if (known != null) {
                known.chars().forEach(sound -> add((char) sound, sounds));
                return length;
            }
        }
        add(sound(letters, at), sounds);
        return 1;
    }

    private static char sound(String letters, int at) {
        char letter = letters.charAt(at);
        char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w' -> VOWEL;
            case 'c' -> "eiy".indexOf(next) >= 0 ? 's' : 'k';
            case 'q' -> 'k';
            case 'z' -> 's';
            default -> letter;
        };
    }

    private static void add(char sound, StringBuilder sounds) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }

    /// The first sound that is no vowel, by its kin: a recognizer seldom misses that one.
    private static char onset(String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            if (sounds.charAt(i) != VOWEL) {
                return KIN.getOrDefault(sounds.charAt(i), sounds.charAt(i));
            }
        }
        return VOWEL;
    }

    /// How unlike two runs of sounds are: least cost of changes by the longer one's length, 0
    /// (alike) to 1.
    static double distance(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0
                || onset(one) != onset(other)
                || Math.abs(one.length() - other.length()) > longer / 2) {
            return 1;
        }
        double[] before = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            before[j] = before[j - 1] + cost(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            double[] now = new double[other.length() + 1];
            now[0] = before[0] + cost(one.charAt(i - 1));
            for (int j = 1; j <= other.length(); j++) {
                double replaced = before[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1));
                double left = before[j] + cost(one.charAt(i - 1));
                double put = now[j - 1] + cost(other.charAt(j - 1));
                now[j] = Math.min(replaced, Math.min(left, put));
            }
            before = now;
        }
        return before[other.length()] / longer;
    }

    private static double cost(char sound) {
        return sound == VOWEL ? VOWEL_COST : 1;
    }

    private static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        char kinOfOne = KIN.getOrDefault(one, one);
        char kinOfOther = KIN.getOrDefault(other, other);
        return kinOfOne == kinOfOther ? KIN_COST : 1;
    }
}
