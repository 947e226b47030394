package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class NearestNameProperties {
    private static final Generator<String> WORDS =
            Generator.lists(Generator.ints('a', 'd'), 0, 8).map(NearestNameProperties::word);

    @Test
    void distanceIsAMetric() {
        Property.forAll(Generator.lists(WORDS, 3, 3))
                .holds(words -> {
                    String a = words.get(0);
                    String b = words.get(1);
                    String c = words.get(2);
                    assertThat(NearestName.distance(a, a)).isZero();
                    assertThat(NearestName.distance(a, b) == 0).isEqualTo(a.equals(b));
                    assertThat(NearestName.distance(a, b)).isEqualTo(NearestName.distance(b, a));
                    assertThat(NearestName.distance(a, c))
                            .isLessThanOrEqualTo(
                                    NearestName.distance(a, b) + NearestName.distance(b, c));
                });
    }

    private static String word(List<Integer> letters) {
        StringBuilder word = new StringBuilder();
        letters.forEach(letter -> word.append((char) letter.intValue()));
        return word.toString();
    }
}
