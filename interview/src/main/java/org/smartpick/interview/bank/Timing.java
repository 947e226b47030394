package org.smartpick.interview.bank;

/// Whether an answer took its time. Most answers take one to two minutes; a question's own target
/// goes before that; nothing should take five minutes.
public enum Timing {
    /// Shorter than half of the least that was asked.
    MUCH_TOO_SHORT("much shorter than asked"),
    /// Shorter than asked.
    SHORT("a little short"),
    /// Inside the target.
    INSIDE("in time"),
    /// Longer than asked.
    LONG("longer than asked"),
    /// Five minutes or more: nobody listens that long.
    FAR_TOO_LONG("far too long: nobody listens for five minutes");

    /// What most answers should take, in seconds (interview guide: one to two minutes).
    public static final Seconds USUAL = new Seconds(60, 120);

    /// From here on an answer is far too long whatever the question, in seconds.
    public static final int FIRM_LIMIT_SECONDS = 300;

    private final String words;

    Timing(String words) {
        this.words = words;
    }

    /// The judgment in words.
    public String words() {
        return words;
    }

    /// Judges the seconds of a whole answer against its question's target.
    public static Timing of(Question question, double seconds) {
        return of(question.target(), seconds);
    }

    /// Judges seconds against a target.
    public static Timing of(Seconds target, double seconds) {
        if (seconds >= FIRM_LIMIT_SECONDS) {
            return FAR_TOO_LONG;
        }
        if (seconds > target.high()) {
            return LONG;
        }
        if (seconds >= target.low()) {
            return INSIDE;
        }
        return seconds * 2 < target.low() ? MUCH_TOO_SHORT : SHORT;
    }
}
