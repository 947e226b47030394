package org.smartpick.documents.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.season.ApplicationPolicy;
import org.smartpick.advice.season.experiment.Experiment;
import org.smartpick.advice.season.experiment.ExperimentFiles.Reading;
import org.smartpick.advice.season.experiment.Variant;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.NearestName;

/// Reads an experiment from YAML (or JSON, which is YAML); tells everything that is wrong at once.
final class ExperimentParser {
    static final int MOST_CHARACTERS = 100_000;
    private static final int VERSION = 1;
    private static final double MOST_TIMES = 10;
    private static final int MOST_CAP = 2_000;
    private static final List<String> TOP =
            List.of("version", "name", "seasons", "seed", "variants");
    private static final List<String> RULES =
            List.of(
                    "name",
                    "applications_cap",
                    "applications_factor",
                    "signals_factor",
                    "positions_factor",
                    "specialty",
                    "fee_factor",
                    "fee_elasticity");
    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder().maxNestingDepth(10).build())
                            .build());

    private final List<FieldProblem> problems = new ArrayList<>();

    Reading parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            refuse("FILE", "", "is longer than " + MOST_CHARACTERS + " characters", "shorten it");
            return new Reading.Refused(problems);
        }
        JsonNode root;
        try {
            root = YAML.readTree(text);
        } catch (JsonProcessingException e) {
            refuse(
                    e.getLocation() == null ? "FILE" : "line " + e.getLocation().getLineNr(),
                    "",
                    "cannot be read as YAML",
                    "check indents, colons and quotes around this line");
            return new Reading.Refused(problems);
        }
        if (root == null || !root.isObject()) {
            refuse("FILE", "", "is no experiment", "begin with version: 1 and name: ...");
            return new Reading.Refused(problems);
        }
        return experiment(root);
    }

    private Reading experiment(JsonNode root) {
        known(root, TOP, "");
        double version = number(root, "version", "", Double.NaN, 1, VERSION);
        if (Double.isNaN(version)) {
            refuse("version", "", "is missing", "write version: " + VERSION);
        }
        String name = root.path("name").asText("experiment");
        int seasons = whole(root, "seasons", "", 20, 2, Experiment.MOST_SEASONS);
        long seed = whole(root, "seed", "", 1, 0, Integer.MAX_VALUE);
        List<Variant> variants = variants(root.path("variants"));
        return problems.isEmpty()
                ? new Reading.Read(new Experiment(name, seasons, seed, variants))
                : new Reading.Refused(problems);
    }

    private List<Variant> variants(JsonNode list) {
        List<Variant> variants = new ArrayList<>();
        if (!list.isArray() || list.isEmpty()) {
            refuse(
                    "variants",
                    "",
                    "has no entries",
                    "list the variants, each with - name: ...; the first is compared with");
            return variants;
        }
        if (list.size() > Experiment.MOST_VARIANTS) {
            refuse(
                    "variants",
                    Integer.toString(list.size()),
                    "is too many",
                    "at most " + Experiment.MOST_VARIANTS);
            return variants;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "variants[" + (i + 1) + "].";
            JsonNode node = list.get(i);
            String name = node.path("name").asText("").strip();
            if (name.isEmpty()) {
                refuse(path + "name", "", "is missing", "give every variant a name");
            } else if (!names.add(name)) {
                refuse(path + "name", name, "stands twice", "give every variant its own name");
            }
            known(node, RULES, path);
            variants.add(variant(node, path, name));
        }
        return variants;
    }

    private Variant variant(JsonNode node, String path, String name) {
        double factor = number(node, "applications_factor", path, 1, 0.01, MOST_TIMES);
        double fee = number(node, "fee_factor", path, 1, 0.01, 100);
        double elasticity = number(node, "fee_elasticity", path, Double.NaN, -5, 0);
        if (node.has("fee_factor") && Double.isNaN(elasticity)) {
            refuse(
                    path + "fee_elasticity",
                    "",
                    "is missing beside fee_factor",
                    "say how applications answer to the fee: -0.2 means 10 % more fee, 2 % fewer");
        }
        double answered = Double.isNaN(elasticity) ? 1 : Math.pow(fee, elasticity);
        int cap = whole(node, "applications_cap", path, ApplicationPolicy.NO_CAP, 1, MOST_CAP);
        double signals = number(node, "signals_factor", path, 1, 0, MOST_TIMES);
        double positions = number(node, "positions_factor", path, 1, 0.01, Variant.MOST_FACTOR);
        String specialty = node.path("specialty").asText("").strip();
        return new Variant(
                name,
                new ApplicationPolicy(factor * answered, cap, signals),
                positions,
                specialty.isEmpty() ? Optional.empty() : Optional.of(specialty));
    }

    private void known(JsonNode node, List<String> names, String path) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            if (!names.contains(name)) {
                refuse(
                        path + name,
                        "",
                        "is not known",
                        "did you mean "
                                + NearestName.find(name, names).orElse(names.getFirst())
                                + "?");
            }
        }
    }

    private int whole(JsonNode node, String name, String path, int usual, int least, int most) {
        double value = number(node, name, path, usual, least, most);
        if (value != Math.rint(value)) {
            refuse(
                    path + name,
                    node.path(name).asText(),
                    "is no whole number",
                    "leave the decimals out");
            return usual;
        }
        return (int) value;
    }

    private double number(
            JsonNode node, String name, String path, double usual, double least, double most) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isNumber() || value.asDouble() < least || value.asDouble() > most) {
            refuse(
                    path + name,
                    value.asText(),
                    "is no number from " + plain(least) + " to " + plain(most),
                    "write a number in this range");
            return usual;
        }
        return value.asDouble();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private void refuse(String field, String value, String problem, String remedy) {
        problems.add(new FieldProblem(field, value, problem, remedy));
    }
}
