package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// What size of program an applicant would like.
public enum SizeWish implements Option {
    /// No wish.
    ANY("any size"),
    /// Up to 8 positions a year.
    SMALL("small (up to 8 a year)"),
    /// 9 to 20 positions a year.
    MEDIUM("medium (9 to 20 a year)"),
    /// More than 20 positions a year.
    LARGE("large (more than 20 a year)");

    private final String label;

    SizeWish(String label) {
        this.label = label;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
