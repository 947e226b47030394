package org.smartpick.advice.ranklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;

class OrderAidsTest {
    private static final AcgmeId ONE = AcgmeId.of("1400000001");
    private static final AcgmeId TWO = AcgmeId.of("1400000002");
    private static final AcgmeId THREE = AcgmeId.of("1400000003");

    @Test
    void whatWasHeardOrdersTheListAndWhatWasNotAskedCountsNeitherWay() {
        RankList list = RankList.EMPTY.withPrograms(List.of(ONE, TWO, THREE));
        Map<AcgmeId, Integer> balance = Map.of(ONE, -1, THREE, 2);
        assertThat(OrderAids.byHeard(list, id -> balance.getOrDefault(id, 0)))
                .containsExactly(
                        new OrderAids.Balanced(THREE, 3, 2),
                        new OrderAids.Balanced(TWO, 2, 0),
                        new OrderAids.Balanced(ONE, 1, -1));
        assertThat(OrderAids.byHeard(list, _ -> 0))
                .extracting(OrderAids.Balanced::program)
                .containsExactly(ONE, TWO, THREE);
    }
}
