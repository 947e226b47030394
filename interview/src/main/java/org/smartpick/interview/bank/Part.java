package org.smartpick.interview.bank;

/// One part of an answer, in its place.
///
/// @param id its key within the structure, for example `situation`
/// @param name its name, for example `Situation`
/// @param belongs what belongs here
/// @param share share of the whole answer, in percent
/// @param seconds seconds of this part
/// @param need whether an answer is whole without it
public record Part(
        String id, String name, String belongs, Share share, Seconds seconds, Need need) {

    /// A share of the whole answer.
    ///
    /// @param lowPercent least, 0 to 100
    /// @param highPercent most, at least `lowPercent`
    public record Share(int lowPercent, int highPercent) {
        /// Refuses what is no share.
        public Share {
            if (lowPercent < 0 || highPercent > 100 || highPercent < lowPercent) {
                throw new IllegalArgumentException(
                        "a share from " + lowPercent + " to " + highPercent + " percent");
            }
        }

        /// The middle of the share, as a part of 1.
        public double middle() {
            return (lowPercent + highPercent) / 200.0;
        }
    }

    /// Whether an answer is whole without a part.
    public enum Need {
        NEEDED,
        OPTIONAL
    }

    /// Whether an answer is missing something without it.
    public boolean needed() {
        return need == Need.NEEDED;
    }

    /// What this part should take within an answer of `whole` seconds: its share of it.
    public Seconds within(Seconds whole) {
        return new Seconds(
                Math.floorDiv(whole.low() * share.lowPercent(), 100),
                Math.ceilDiv(whole.high() * share.highPercent(), 100));
    }
}
