package org.smartpick.domain.chance;

/// One cause that moves a chance up or down, in words.
///
/// @param factor stable key of the cause, for example `signal` or `step2ck`
/// @param text the cause as a person reads it
/// @param logOdds signed contribution to the log-odds; 0 when it does not count or is not known
/// @param known false when the fact behind it is unknown
/// @param grounds what the size of the contribution rests on
public record Reason(String factor, String text, double logOdds, boolean known, Grounds grounds) {

    /// A reason whose size is published.
    public Reason(String factor, String text, double logOdds, boolean known) {
        this(factor, text, logOdds, known, Grounds.PUBLISHED);
    }

    /// Refuses an empty text and a contribution that is not a number.
    public Reason {
        if (text.isBlank() || !Double.isFinite(logOdds)) {
            throw new IllegalArgumentException(
                    "reason '" + factor + "' needs a text and a finite weight");
        }
    }

    /// The sign a person sees: "+", "−", "0", or "?" when the fact is unknown.
    public String sign() {
        if (!known) {
            return "?";
        }
        if (Math.abs(logOdds) < 0.05) {
            return "0";
        }
        return logOdds > 0 ? "+" : "−";
    }
}
