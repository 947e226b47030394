package org.smartpick.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;

/// One object of a JSON file, read name by name; what cannot be used is noted with its place.
///
/// Where a name is missing or wrong, a stand-in is given so that reading goes on; [#usable] then
/// says no.
final class JsonEntry {
    private final String place;
    private final JsonNode node;
    private final List<FieldProblem> problems;
    private final int problemsBefore;

    /// An object at `place`, for example `profiles[3]`, with the list that takes its problems.
    JsonEntry(String place, JsonNode node, List<FieldProblem> problems) {
        this.place = place;
        this.node = node;
        this.problems = problems;
        this.problemsBefore = problems.size();
        if (!node.isObject()) {
            refuse("", "is no object", "write it in braces");
        }
    }

    /// Whether nothing was wrong so far.
    boolean usable() {
        return problems.size() == problemsBefore;
    }

    /// Notes every name that is not in `known`: leaving it out in silence would lose it.
    void refuseOthers(Set<String> known) {
        node.fieldNames()
                .forEachRemaining(name -> {
                    if (!known.contains(name)) {
                        refuse(
                                "." + name,
                                "is no name that we know",
                                "take it out, or use the SmartPick that wrote the file");
                    }
                });
    }

    String text(String name) {
        return find(name, JsonNode::isTextual, "a text").map(JsonNode::textValue).orElse("");
    }

    int whole(String name, int least) {
        int value =
                find(name, JsonNode::isInt, "a whole number").map(JsonNode::intValue).orElse(least);
        if (value < least) {
            refuse("." + name, "is below " + least, "write " + least + " or more");
            return least;
        }
        return value;
    }

    double number(String name, double least, double most) {
        double value =
                find(name, JsonNode::isNumber, "a number").map(JsonNode::doubleValue).orElse(least);
        if (!(value >= least && value <= most)) {
            refuse("." + name, "is not between " + least + " and " + most, "correct it");
            return least;
        }
        return value;
    }

    Instant instant(String name) {
        return parsed(name, Instant::parse, "a time such as 2026-11-23T12:00:00Z")
                .orElse(Instant.EPOCH);
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "a day such as 2026-11-23").orElse(LocalDate.EPOCH);
    }

    Optional<AcgmeId> program(String name) {
        return parsed(name, AcgmeId::of, "an ACGME number of ten digits");
    }

    /// The elements of a list, each as its own text.
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(name)) {
            if (element.isTextual()) {
                texts.add(element.textValue());
            } else {
                refuse(
                        "." + name,
                        "holds something that is no text",
                        "put every element in quotes");
            }
        }
        return texts;
    }

    /// The elements of a list, each a number from 0 to 1.
    List<Double> shares(String name) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode element : list(name)) {
            double number = element.isNumber() ? element.doubleValue() : -1;
            if (number >= 0 && number <= 1) {
                numbers.add(number);
            } else {
                refuse(
                        "." + name,
                        "holds something that is no number from 0 to 1",
                        "write such as 0.25");
            }
        }
        return numbers;
    }

    /// The elements of a list.
    Iterable<JsonNode> list(String name) {
        return find(name, JsonNode::isArray, "a list")
                .map(list -> (Iterable<JsonNode>) list)
                .orElse(List.of());
    }

    /// The object under a name.
    Optional<JsonNode> object(String name) {
        return find(name, JsonNode::isObject, "an object");
    }

    /// Notes a problem of this entry.
    ///
    /// @param part what follows the place, for example `.saved_at`
    void refuse(String part, String problem, String remedy) {
        problems.add(new FieldProblem(place + part, "", problem, remedy));
    }

    private Optional<JsonNode> find(String name, Function<JsonNode, Boolean> fits, String wanted) {
        JsonNode value = node.path(name);
        if (fits.apply(value)) {
            return Optional.of(value);
        }
        refuse(
                "." + name,
                value.isMissingNode() ? "is missing" : "is not " + wanted,
                "write " + wanted);
        return Optional.empty();
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parse, String wanted) {
        Optional<JsonNode> value = find(name, JsonNode::isTextual, wanted);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(value.get().textValue()));
        } catch (DateTimeException | IllegalArgumentException e) {
            refuse("." + name, "is not " + wanted, "write " + wanted);
            return Optional.empty();
        }
    }
}
