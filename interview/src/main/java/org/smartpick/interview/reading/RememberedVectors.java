package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentence vectors that are worked out once: the bank's questions, and an answer that is read
/// again after a sentence was moved. It keeps the last used ones, in memory only.
public final class RememberedVectors implements SentenceVectors {
    private static final int MOST = 1_000;

    private final SentenceVectors source;
    private final Map<String, float[]> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > MOST;
                }
            };

    /// Vectors of `source`, remembered.
    public RememberedVectors(SentenceVectors source) {
        this.source = source;
    }

    @Override
    public int dimensions() {
        return source.dimensions();
    }

    @Override
    public synchronized List<float[]> vectors(List<String> sentences) {
        List<float[]> vectors = new ArrayList<>();
        for (String sentence : sentences) {
            float[] vector = known.get(sentence);
            if (vector == null) {
                vector = source.vectors(List.of(sentence)).getFirst();
                known.put(sentence, vector);
            }
            vectors.add(vector);
        }
        return vectors;
    }
}
