package org.smartpick.match.ranklist.replay;

/// Something that happens to one applicant while the algorithm runs.
public sealed interface Step {

    /// The program of her list that it is about, by its rank from 0.
    int rank();

    /// How the positions of that program stand after the step.
    Seats seats();

    /// The positions of a program at one moment.
    ///
    /// @param positions how many there are
    /// @param above positions kept by people whom the program ranks above her
    /// @param hers 1 when she is kept there, else 0
    /// @param below positions kept by people whom it ranks below her
    record Seats(int positions, int above, int hers, int below) {
        /// Positions that nobody holds yet.
        public int free() {
            return positions - above - hers - below;
        }
    }

    /// She asks and is kept for now.
    ///
    /// @param rank the program
    /// @param seats after the step
    record Kept(int rank, Seats seats) implements Step {}

    /// She asks and is refused: every position is kept by somebody whom the program ranks above
    /// her.
    ///
    /// @param rank the program
    /// @param seats after the step
    record Refused(int rank, Seats seats) implements Step {}

    /// Others asked the program that keeps her, and she is still kept.
    ///
    /// @param rank the program
    /// @param seats after the step
    /// @param asked how many asked since the step before
    record Waited(int rank, Seats seats, int asked) implements Step {}

    /// Others asked the program that kept her, and the last of its positions went to somebody whom
    /// it ranks above her.
    ///
    /// @param rank the program
    /// @param seats after the step
    /// @param asked how many asked since the step before
    record Displaced(int rank, Seats seats, int asked) implements Step {}
}
