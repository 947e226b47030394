package org.smartpick.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Answers that somebody else computed (cases/README.md).
class WorkedCasesTest {

    private static List<JsonNode> cases() throws IOException {
        try (InputStream stream =
                WorkedCasesTest.class.getResourceAsStream("/cases/prediction.json")) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper()
                    .readTree(Objects.requireNonNull(stream))
                    .get("cases")
                    .forEach(cases::add);
            return cases;
        }
    }

    private static double[] numbers(JsonNode array) {
        double[] values = new double[array.size()];
        Arrays.setAll(values, i -> array.get(i).asDouble());
        return values;
    }

    private static double[][] table(JsonNode rows) {
        double[][] table = new double[rows.size()][];
        Arrays.setAll(table, i -> numbers(rows.get(i)));
        return table;
    }

    @TestFactory
    List<DynamicTest> agreesWithEveryWorkedCase() throws IOException {
        return cases().stream()
                .map(one -> dynamicTest(one.get("id").asText(), () -> check(one)))
                .toList();
    }

    @Test
    void knowsElevenCasesOfFourKinds() throws IOException {
        assertThat(cases()).hasSize(11);
        assertThat(cases().stream().map(one -> one.get("kind").asText()).distinct()).hasSize(4);
    }

    private static void check(JsonNode one) {
        double tolerance = one.get("tolerance").asDouble();
        switch (one.get("kind").asText()) {
            case "metrics" -> checkMetrics(one, tolerance);
            case "fit-table-to-margins" -> checkMargins(one, tolerance);
            case "shift-logits-to-published-rate" ->
                    assertThat(
                                    Logistic.shiftTo(
                                            numbers(one.get("logits")),
                                            one.get("published_rate").asDouble()))
                            .isCloseTo(one.get("expected_shift").asDouble(), within(tolerance));
            case "distribution-of-number-of-interviews" -> checkCounts(one, tolerance);
            default -> throw new AssertionError("unknown kind " + one.get("kind"));
        }
    }

    private static void checkMetrics(JsonNode one, double tolerance) {
        double[] happened = numbers(one.get("outcome"));
        Forecasts forecasts = Forecasts.of(numbers(one.get("predicted")), happened);
        double[] base = new double[happened.length];
        Arrays.fill(base, Arrays.stream(happened).average().orElseThrow());
        JsonNode expected = one.get("expected");
        assertThat(forecasts.brier())
                .isCloseTo(expected.get("brier").asDouble(), within(tolerance));
        assertThat(forecasts.logLoss())
                .isCloseTo(expected.get("log_loss").asDouble(), within(tolerance));
        assertThat(forecasts.areaUnderCurve())
                .isCloseTo(expected.get("auc").asDouble(), within(tolerance));
        assertThat(forecasts.calibrationError())
                .isCloseTo(expected.get("ece_10_equal_width").asDouble(), within(tolerance));
        assertThat(Forecasts.of(base, happened).brier())
                .isCloseTo(expected.get("base_rate_brier").asDouble(), within(tolerance));
    }

    private static void checkMargins(JsonNode one, double tolerance) {
        double[][] fitted =
                MarginFit.fit(
                        table(one.get("seed")),
                        numbers(one.get("row_totals")),
                        numbers(one.get("column_totals")));
        double[][] expected = table(one.get("expected"));
        for (int i = 0; i < expected.length; i++) {
            assertThat(fitted[i]).containsExactly(expected[i], within(tolerance));
        }
    }

    private static void checkCounts(JsonNode one, double tolerance) {
        double[] chances = numbers(one.get("probability"));
        Counts counts = new Counts(chances.length);
        for (double chance : chances) {
            counts.add(chance);
        }
        double[] mass = new double[chances.length + 1];
        counts.addTo(mass, 1);
        assertThat(mass).containsExactly(numbers(one.get("expected")), within(tolerance));
    }
}
