package org.smartpick.prediction.proof;

/// What a left-out cell says.
public enum Kind {
    /// Percent matched of those in a band of Step 2 CK.
    BAND("band"),
    /// Percent matched of all who preferred the specialty.
    RATE("rate"),
    /// Median Step 2 CK of the matched, score.
    STEP2_MATCHED("step2_matched"),
    /// Median Step 2 CK of the others, score.
    STEP2_UNMATCHED("step2_unmatched"),
    /// Median number of programs ranked by the matched.
    RANKS_MATCHED("ranks_matched"),
    /// Median number of programs ranked by the others.
    RANKS_UNMATCHED("ranks_unmatched");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /// Its word in files.
    public String key() {
        return key;
    }

    /// Whether the cell is a percentage of people.
    public boolean percent() {
        return switch (this) {
            case BAND, RATE -> true;
            case STEP2_MATCHED, STEP2_UNMATCHED, RANKS_MATCHED, RANKS_UNMATCHED -> false;
        };
    }
}
