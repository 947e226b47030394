package org.smartpick.speech.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Golden vectors of the model of sentence meaning: the weights of the coach were taught on these
/// numbers, and another release of the runtime may shift them. A shift beyond the tolerance means
/// that the coach has to be taught again.
class BgeSentenceVectorsTest {
    private static final double TOLERANCE = 0.01;
    private static final List<String> SENTENCES =
            List.of(
                    "I told my attending about the mistake at once.",
                    "I reported the error to my supervisor right away.",
                    "The cafeteria closes at eight.",
                    "Over four months overdue patients dropped from thirty-four percent to nineteen"
                            + " percent.",
                    "overdue patients fell by almost half in four months",
                    "What I learned is to ask first.");
    private static final double[][] FIRST_EIGHT = {
        {0.0203, 0.0019, 0.0813, 0.0133, -0.0217, -0.0426, 0.0962, 0.0375},
        {-0.0372, 0.0545, 0.0202, -0.0128, 0.0356, -0.0491, 0.1040, 0.0726},
        {0.0254, -0.0757, 0.0394, 0.0028, -0.0075, 0.0042, -0.0269, -0.0340},
        {0.0237, 0.0300, -0.0204, 0.0026, 0.0353, -0.0049, -0.0006, 0.0400},
        {-0.0451, 0.0341, 0.0107, 0.0151, 0.0294, -0.0091, 0.0145, 0.0387},
        {-0.0152, 0.0227, 0.0330, -0.0454, 0.0070, 0.0143, 0.0668, 0.0016}
    };

    @TempDir static Path cache;

    private static BgeSentenceVectors vectors;

    @BeforeAll
    static void load() {
        vectors = new BgeSentenceVectors(cache);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void givesTheGoldenNumbers() {
        List<float[]> found = vectors.vectors(SENTENCES);

        for (int i = 0; i < FIRST_EIGHT.length; i++) {
            assertThat(found.get(i)).hasSize(vectors.dimensions());
            assertThat(cosine(found.get(i), found.get(i))).isCloseTo(1, within(1e-4));
            for (int k = 0; k < FIRST_EIGHT[i].length; k++) {
                assertThat((double) found.get(i)[k])
                        .as("number %d of '%s'", k, SENTENCES.get(i))
                        .isCloseTo(FIRST_EIGHT[i][k], within(TOLERANCE));
            }
        }
    }

    @Test
    void putsSentencesOfOneMeaningTogether() {
        List<float[]> found = vectors.vectors(SENTENCES);

        assertThat(cosine(found.get(0), found.get(1))).isCloseTo(0.7515, within(TOLERANCE));
        assertThat(cosine(found.get(3), found.get(4))).isCloseTo(0.8451, within(TOLERANCE));
        assertThat(cosine(found.get(0), found.get(2))).isCloseTo(0.4562, within(TOLERANCE));
        assertThat(cosine(found.get(2), found.get(5))).isCloseTo(0.3722, within(TOLERANCE));
    }

    @Test
    void givesTheSameForTheSameTextInAnyOrderAndCompany() {
        List<float[]> together = vectors.vectors(SENTENCES);
        List<String> turned = new ArrayList<>(SENTENCES);
        Collections.reverse(turned);
        List<float[]> backwards = vectors.vectors(turned);

        for (int i = 0; i < SENTENCES.size(); i++) {
            float[] alone = vectors.vectors(List.of(SENTENCES.get(i))).getFirst();
            assertThat(together.get(i)).containsExactly(alone);
            assertThat(backwards.get(SENTENCES.size() - 1 - i)).containsExactly(alone);
        }
    }

    @Test
    void agreesWithItselfInParallel() throws Exception {
        List<float[]> expected = vectors.vectors(SENTENCES);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<List<float[]>>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                running.add(pool.submit(() -> vectors.vectors(SENTENCES)));
            }
            for (Future<List<float[]>> one : running) {
                List<float[]> found = one.get();
                for (int i = 0; i < expected.size(); i++) {
                    assertThat(Arrays.equals(found.get(i), expected.get(i))).isTrue();
                }
            }
        }
    }

    @Test
    void readsOddTexts() {
        assertThat(vectors.vectors(List.of())).isEmpty();
        assertThat(vectors.vectors(List.of("", "  ")))
                .allSatisfy(vector -> assertThat(vector).containsOnly(0));
        for (String odd : List.of("?!", "\u00e9\u4e2d\ud83d\ude00", "word ".repeat(2_000))) {
            float[] vector = vectors.vectors(List.of(odd)).getFirst();
            assertThat(vector).hasSize(vectors.dimensions());
            assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-4));
        }
    }
}
