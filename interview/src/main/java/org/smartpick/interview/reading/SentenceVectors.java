package org.smartpick.interview.reading;

import java.util.List;

/// The meaning of sentences as vectors: a port, so that this room holds no model of language.
///
/// Equal sentences give equal vectors; the order of the list does not matter.
public interface SentenceVectors {

    /// Numbers in each vector.
    int dimensions();

    /// One vector of length 1 for each sentence, in their order.
    ///
    /// @throws MeaningException when the model cannot be loaded
    List<float[]> vectors(List<String> sentences);
}
