package org.smartpick.documents.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.portfolio.cases.WorkedCase;
import org.smartpick.portfolio.cases.WorkedCase.Cost;
import org.smartpick.portfolio.cases.WorkedCase.Luck;
import org.smartpick.portfolio.cases.WorkedCase.Task;

/// Reads one case. The kind is taken from `kind`; what a kind does not need is not looked at.
final class CaseReader {

    private static final int MOST_DECIMALS = 4;

    private final JsonNode node;

    private CaseReader(JsonNode node) {
        this.node = node;
    }

    /// The case.
    ///
    /// @throws IllegalArgumentException when something is missing or out of range, with the reason
    static WorkedCase read(JsonNode node) {
        return new CaseReader(node).read();
    }

    private WorkedCase read() {
        String kind = text("kind");
        List<Double> probability =
                numbers(
                        node.has("probability_without_signal")
                                ? "probability_without_signal"
                                : "probability");
        List<Double> utility = numbers("utility");
        int all = probability.size();
        return switch (kind) {
            case "same-fee" ->
                    worked(
                            probability,
                            utility,
                            new Cost.Same(),
                            whole("max_applications", all),
                            new Task.ChooseEachNumber());
            case "budget" ->
                    worked(probability, utility, individual(all), most(all), new Task.Choose());
            case "tiered-fees" ->
                    worked(probability, utility, tiered(all), most(all), new Task.Choose());
            case "correlated", "common-score" ->
                    worked(
                            probability,
                            utility,
                            new Cost.Same(),
                            whole("h", all),
                            new Task.Choose());
            case "signals" ->
                    worked(
                            probability,
                            utility,
                            new Cost.Same(),
                            whole("applications", all),
                            signals());
            case "valuation" -> worked(probability, utility, new Cost.Same(), all, evaluate(all));
            default ->
                    throw new IllegalArgumentException(
                            "kind '"
                                    + kind
                                    + "' is not one of same-fee, budget, tiered-fees, correlated, common-score,"
                                    + " signals, valuation");
        };
    }

    private WorkedCase worked(
            List<Double> probability, List<Double> utility, Cost cost, int most, Task task) {
        return new WorkedCase(text("id"), probability, utility, cost, most, luck(), task);
    }

    private Luck luck() {
        return text("kind").equals("common-score")
                ? new Luck.OneScore()
                : new Luck.OneFactor(node.path("rho").asDouble(0));
    }

    private int most(int all) {
        return node.has("max_applications") ? whole("max_applications", all) : all;
    }

    private Cost individual(int all) {
        List<BigDecimal> fees = new ArrayList<>();
        for (JsonNode fee : list("fee", all)) {
            fees.add(decimal("fee", fee));
        }
        BigDecimal budget = decimal("budget", node.path("budget"));
        int decimals = Math.max(0, budget.stripTrailingZeros().scale());
        for (BigDecimal fee : fees) {
            decimals = Math.max(decimals, fee.stripTrailingZeros().scale());
        }
        if (decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "fees have more than " + MOST_DECIMALS + " decimals");
        }
        int unit = decimals;
        return new Cost.Individual(
                fees.stream().map(fee -> scaled(fee, unit)).toList(), scaled(budget, unit));
    }

    private static int scaled(BigDecimal amount, int decimals) {
        try {
            return amount.movePointRight(decimals).intValueExact();
        } catch (ArithmeticException cause) {
            throw new IllegalArgumentException("amount " + amount + " is too large", cause);
        }
    }

    private static BigDecimal decimal(String name, JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException(name + " is not a number");
        }
        return new BigDecimal(value.asText());
    }

    private Cost tiered(int all) {
        List<Integer> specialty = new ArrayList<>();
        for (JsonNode one : list("specialty", all)) {
            specialty.add(one.asInt());
        }
        JsonNode tier = node.path("tier");
        return new Cost.Tiered(
                specialty,
                whole(tier, "first"),
                whole(tier, "fee_first"),
                whole(tier, "fee_after"),
                whole(node, "budget"));
    }

    private Task signals() {
        JsonNode odds = node.path("odds_multiplier");
        return new Task.ChooseWithSignals(
                node.path("gold").asInt(0),
                odds.path("gold").asDouble(1),
                node.path("silver").asInt(0),
                odds.path("silver").asDouble(1));
    }

    private Task evaluate(int all) {
        List<Integer> programs = new ArrayList<>();
        for (JsonNode one : node.path("programs")) {
            if (!one.isInt() || one.asInt() < 0 || one.asInt() >= all) {
                throw new IllegalArgumentException("programs holds " + one + ", there are " + all);
            }
            programs.add(one.asInt());
        }
        return new Task.Evaluate(programs);
    }

    private String text(String name) {
        JsonNode value = node.path(name);
        if (!value.isValueNode()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.asText();
    }

    private int whole(String name, int otherwise) {
        return node.has(name) ? whole(node, name) : otherwise;
    }

    private static int whole(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        if (!value.isInt() || value.asInt() < 0) {
            throw new IllegalArgumentException(name + " is not a whole number of 0 or more");
        }
        return value.asInt();
    }

    private List<Double> numbers(String name) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode value : node.path(name)) {
            numbers.add(decimal(name, value).doubleValue());
        }
        return numbers;
    }

    private JsonNode list(String name, int all) {
        JsonNode list = node.path(name);
        if (!list.isArray() || list.size() != all) {
            throw new IllegalArgumentException(name + " is not a list of " + all);
        }
        return list;
    }
}
