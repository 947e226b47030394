package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.web.guard.RequestLimit;

/// The sizes in the manual are those of the code.
class LimitsPageTest {

    @Test
    void theTableOfSizesIsTheOneThatIsEnforced() throws IOException {
        Map<String, Integer> written = new LinkedHashMap<>();
        Manual.rows(Manual.text("docs/limits.md"), "## Sizes")
                .forEach(row ->
                        written.put(
                                row.get(3).replace("`", ""),
                                Integer.parseInt(row.get(1).replace(",", ""))));

        assertThat(written)
                .isEqualTo(
                        Stream.of(RequestLimit.values())
                                .collect(
                                        Collectors.toMap(RequestLimit::name, RequestLimit::value)));
    }
}
