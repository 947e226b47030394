package org.smartpick.interview.reading;

/// How an answer stands to its question, by meaning. It is weak evidence: of 191 questions an
/// answer's own one came first for one answer in five. The coach only asks.
public sealed interface Relevance {

    /// The one value for an answer without a question to compare with.
    Relevance NOT_COMPARED = new NotCompared();

    /// Compared with other questions.
    ///
    /// @param closerQuestions share of the other questions that are closer to the answer, 0 to 1
    record Compared(double closerQuestions) implements Relevance {
        private static final double DOUBTFUL = 0.6;

        /// Whether so many questions are closer that it is worth asking.
        public boolean isDoubtful() {
            return closerQuestions > DOUBTFUL;
        }
    }

    /// There was nothing to compare with; see [#NOT_COMPARED].
    record NotCompared() implements Relevance {}
}
