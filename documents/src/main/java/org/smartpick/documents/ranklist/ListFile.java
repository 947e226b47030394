package org.smartpick.documents.ranklist;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;

/// A rank list as a file: `docs/ranklist-file.md`.
final class ListFile {
    /// What the file says it is.
    static final String FORMAT = "smartpick rank list";

    /// Version of the form.
    static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NAMES =
            Set.of("format", "version", "programs", "supplemental", "answers");

    private ListFile() {}

    static boolean claims(String text) {
        return text.stripLeading().startsWith("{");
    }

    static Reading<RankList> read(String text) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonNode root = root(text, FORMAT, VERSION, problems);
        if (!problems.isEmpty()) {
            return new Reading<>(RankList.EMPTY, problems);
        }
        root.fieldNames()
                .forEachRemaining(name -> {
                    if (!NAMES.contains(name)) {
                        problems.add(
                                new FieldProblem(
                                        name,
                                        "",
                                        "is no name of a rank list file",
                                        "take it out, or write one of: programs, supplemental, answers"));
                    }
                });
        RankList list =
                new RankList(
                        programs(root, "programs", problems),
                        programs(root, "supplemental", problems),
                        answers(root, problems));
        return new Reading<>(list, problems);
    }

    /// The object of a file of this format and version; problems when it is something else.
    static JsonNode root(String text, String format, int version, List<FieldProblem> problems) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException cause) {
            problems.add(
                    new FieldProblem(
                            "file",
                            "",
                            "is no JSON: " + cause.getOriginalMessage(),
                            "bring the file as SmartPick wrote it"));
            return JSON.createObjectNode();
        }
        if (!root.path("format").asText("").equals(format)) {
            problems.add(
                    new FieldProblem(
                            "format",
                            root.path("format").asText(""),
                            "is not \"" + format + "\"",
                            "bring a file that says so"));
        } else if (root.path("version").asInt(0) != version) {
            problems.add(
                    new FieldProblem(
                            "version",
                            root.path("version").asText(""),
                            "is not " + version,
                            "use the SmartPick that wrote the file"));
        }
        return root;
    }

    private static List<AcgmeId> programs(JsonNode root, String name, List<FieldProblem> problems) {
        Set<AcgmeId> programs = new LinkedHashSet<>();
        JsonNode list = root.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add(
                    new FieldProblem(name, "", "is no list", "write ACGME numbers in brackets"));
        }
        for (int i = 0; i < list.size(); i++) {
            String place = name + "[" + i + "]";
            Optional<AcgmeId> id = id(list.get(i), place, problems);
            if (id.isPresent() && programs.size() == RankList.MOST) {
                problems.add(
                        new FieldProblem(
                                place,
                                id.get().value(),
                                "is beyond the " + RankList.MOST + " that the NRMP takes",
                                "take programs away"));
            } else if (id.isPresent() && !programs.add(id.get())) {
                problems.add(
                        new FieldProblem(
                                place,
                                id.get().value(),
                                "stands on the list already",
                                "keep one of the two"));
            }
        }
        return List.copyOf(programs);
    }

    private static Optional<AcgmeId> id(JsonNode node, String place, List<FieldProblem> problems) {
        String text = node.asText("");
        if (AcgmeId.valid(text)) {
            return Optional.of(AcgmeId.of(text));
        }
        problems.add(
                new FieldProblem(
                        place, text, "is no ACGME number", "write its ten digits in quotes"));
        return Optional.empty();
    }

    private static List<RankList.Rather> answers(JsonNode root, List<FieldProblem> problems) {
        List<RankList.Rather> answers = new ArrayList<>();
        JsonNode list = root.path("answers");
        for (int i = 0; i < list.size(); i++) {
            String place = "answers[" + i + "]";
            JsonNode pair = list.get(i);
            Optional<AcgmeId> rather = id(pair.path(0), place + "[0]", problems);
            Optional<AcgmeId> than = id(pair.path(1), place + "[1]", problems);
            if (rather.isPresent() && rather.equals(than)) {
                problems.add(
                        new FieldProblem(
                                place,
                                rather.get().value(),
                                "is compared with itself",
                                "take the answer out"));
            } else if (rather.isPresent() && than.isPresent()) {
                answers.add(new RankList.Rather(rather.get(), than.get()));
            }
        }
        return answers;
    }

    static String write(RankList list) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        list.programs().forEach(id -> ids(root, "programs").add(id.value()));
        list.supplemental().forEach(id -> ids(root, "supplemental").add(id.value()));
        list.answers()
                .forEach(answer ->
                        ids(root, "answers")
                                .addArray()
                                .add(answer.rather().value())
                                .add(answer.than().value()));
        return root.toPrettyString() + "\n";
    }

    private static ArrayNode ids(ObjectNode root, String name) {
        return root.withArrayProperty(name);
    }
}
