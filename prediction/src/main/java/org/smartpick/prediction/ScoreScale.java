package org.smartpick.prediction;

/// Step 2 CK of those with whom an applicant is compared in one specialty.
///
/// @param low score below which one in ten lies
/// @param middle score below which half lie
/// @param high score above which one in ten lies
/// @param words whose scores, which edition
public record ScoreScale(int low, int middle, int high, String words) {
    /// Highest score that the examination gives.
    public static final int HIGHEST = 300;

    /// Refuses scores out of order or out of range.
    public ScoreScale {
        if (!(1 <= low && low <= middle && middle <= high && high <= HIGHEST)) {
            throw new IllegalArgumentException(
                    "scores need 1 <= low <= middle <= high <= 300, not "
                            + low
                            + ", "
                            + middle
                            + ", "
                            + high);
        }
    }
}
