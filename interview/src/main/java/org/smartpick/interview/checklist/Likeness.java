package org.smartpick.interview.checklist;

import java.util.List;

/// How near sentences come to model sentences in meaning.
@FunctionalInterface
public interface Likeness {

    /// For each sentence its nearness to the nearest model sentence, -1 to 1.
    double[] of(List<String> sentences, List<String> models);
}
