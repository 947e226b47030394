package org.smartpick.match.text;

import org.smartpick.match.text.LineScanner.BadLine;

/// Reads a number of positions.
final class Quota {
    private static final int MOST_DIGITS = 9;

    private Quota() {}

    /// A whole number; negative ones pass here and are refused with their program.
    static int parse(String text) throws BadLine {
        String word = text.strip();
        String digits = word.startsWith("-") || word.startsWith("−") ? word.substring(1) : word;
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (!number) {
            throw new BadLine("has the quota '" + word + "', which is no whole number");
        }
        int value = Integer.parseInt(digits);
        return digits.length() == word.length() ? value : -value;
    }
}
