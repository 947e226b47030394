package org.smartpick.web.view;

import org.smartpick.domain.chance.Chance;

/// A chance drawn as a bar: the doubt is the bar, the median a line, the base rate a notch.
///
/// @param chance the chance
/// @param baseRate where people like her start, 0 to 1; negative where it is not drawn
public record RangeView(Chance chance, double baseRate) {

    private static final double NARROWEST = 0.015;

    /// A bar without a base rate.
    public static RangeView of(Chance chance) {
        return new RangeView(chance, -1);
    }

    /// Left end of the bar, 0 to 100.
    public String start() {
        return Words.position(chance.low());
    }

    /// Length of the bar, 0 to 100, never so short that it cannot be seen.
    public String length() {
        return Words.position(Math.max(NARROWEST, chance.high() - chance.low()));
    }

    /// Place of the median, 0 to 100.
    public String median() {
        return Words.position(chance.median());
    }

    /// Place of the base rate, 0 to 100.
    public String base() {
        return Words.position(baseRate);
    }

    /// Whether the base rate is drawn.
    public boolean hasBase() {
        return baseRate >= 0;
    }

    /// The range in words.
    public String words() {
        return Words.of100(chance);
    }

    /// The range as a figure of 100, without saying so again.
    public String shortWords() {
        return Words.between100(chance);
    }

    /// What the chance rests on, in words.
    public String basis() {
        return Words.sentence(chance.basis().summary());
    }
}
