package org.smartpick.documents.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.advice.match.MatchCase;
import org.smartpick.advice.match.MatchCase.Kind;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.MatchDraft;
import org.smartpick.match.MatchDraft.Pair;
import org.smartpick.match.MatchReading;

/// Reads one case; its form tells its kind. Applicants whom a program ranks but who do not take
/// part are left off, since nothing can come of them.
final class MatchCaseReader {
    private final JsonNode node;
    private final String place;
    private final MatchDraft draft;
    private final Set<String> people = new HashSet<>();
    // Each record gets a number of its own, in place of a line.
    private int line;

    private MatchCaseReader(JsonNode node, String place) {
        this.node = node;
        this.place = place;
        this.draft = new MatchDraft(place);
    }

    static void read(
            JsonNode node, String place, List<MatchCase> cases, List<FieldProblem> problems) {
        MatchCaseReader reader = new MatchCaseReader(node, place);
        Kind kind;
        try {
            kind = reader.read();
        } catch (IllegalArgumentException cause) {
            problems.add(
                    new FieldProblem(
                            place,
                            node.path("id").asText(""),
                            "cannot be used: " + cause.getMessage(),
                            "compare it with docs/case-files.md"));
            return;
        }
        switch (reader.draft.read()) {
            case MatchReading.Accepted accepted ->
                    cases.add(
                            new MatchCase(node.path("id").asText(place), kind, accepted.problem()));
            case MatchReading.Refused refused -> problems.addAll(refused.problems());
        }
    }

    private Kind read() {
        if (node.has("advanced")) {
            return supplemental();
        }
        if (node.path("programs").isArray()) {
            return numbers();
        }
        for (Map.Entry<String, JsonNode> single : fields("singles")) {
            people.add(single.getKey());
            draft.applicant(++line, single.getKey(), names(single.getValue()));
        }
        couples();
        programs("programs");
        for (JsonNode rule : node.path("reversions")) {
            draft.reversion(++line, text(rule, "donor"), text(rule, "to"));
        }
        return node.has("reversions") ? Kind.REVERSION : Kind.NAMES;
    }

    private Kind supplemental() {
        Set<Map.Entry<String, JsonNode>> applicants = fields("applicants");
        for (Map.Entry<String, JsonNode> one : applicants) {
            people.add(one.getKey());
            List<String> advanced = new ArrayList<>();
            for (JsonNode wish : one.getValue()) {
                advanced.add(text(wish, "advanced"));
                if (!wish.path("first_year").isEmpty()) {
                    draft.supplement(
                            ++line,
                            one.getKey(),
                            text(wish, "advanced"),
                            names(wish.path("first_year")));
                }
            }
            draft.applicant(++line, one.getKey(), advanced);
        }
        programs("advanced");
        programs("first_year");
        return Kind.SUPPLEMENTAL;
    }

    private Kind numbers() {
        JsonNode applicants = node.path("applicants");
        Set<String> coupled = new HashSet<>();
        for (JsonNode couple : node.path("couples")) {
            coupled.add(couple.path("a").asText());
            coupled.add(couple.path("b").asText());
        }
        for (int a = 0; a < applicants.size(); a++) {
            String name = String.valueOf(a);
            people.add(name);
            if (!coupled.contains(name)) {
                draft.applicant(++line, name, names(applicants.get(a)));
            }
        }
        couples();
        JsonNode programs = node.path("programs");
        for (int p = 0; p < programs.size(); p++) {
            program(String.valueOf(p), programs.get(p));
        }
        return Kind.NUMBERS;
    }

    private void couples() {
        for (JsonNode couple : node.path("couples")) {
            List<String> members = new ArrayList<>();
            for (String key : List.of("a", "b", "c")) {
                if (couple.has(key)) {
                    members.add(couple.path(key).asText());
                }
            }
            people.addAll(members);
            List<Pair> pairs = new ArrayList<>();
            for (JsonNode pair : couple.path("list")) {
                if (pair.size() != 2) {
                    throw new IllegalArgumentException("a pair holds " + pair.size());
                }
                pairs.add(new Pair(program(pair.get(0)), program(pair.get(1))));
            }
            draft.couple(++line, members, pairs);
        }
    }

    private static String program(JsonNode name) {
        boolean none = name.isNull() || (name.isInt() && name.asInt() < 0);
        return none ? "" : name.asText();
    }

    private void programs(String key) {
        for (Map.Entry<String, JsonNode> one : fields(key)) {
            program(one.getKey(), one.getValue());
        }
    }

    private void program(String name, JsonNode program) {
        JsonNode quota = program.path("quota");
        if (!quota.isInt()) {
            throw new IllegalArgumentException("quota of " + name + " is no whole number");
        }
        List<String> ranking = new ArrayList<>(names(program.path("list")));
        ranking.removeIf(who -> !people.contains(who));
        draft.program(++line, name, quota.asInt(), ranking);
    }

    private Set<Map.Entry<String, JsonNode>> fields(String key) {
        JsonNode object = node.path(key);
        if (!object.isObject() && !object.isMissingNode()) {
            throw new IllegalArgumentException(key + " is no object (" + place + ")");
        }
        return object.properties();
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static String text(JsonNode object, String key) {
        JsonNode value = object.path(key);
        if (!value.isValueNode() || value.isNull()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value.asText();
    }
}
