package org.smartpick.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceContents.Action;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// Reads a workspace file and says of everything that cannot be used where it stands.
///
/// Whoever imports must refuse a file with problems as a whole: half a workspace is a loss.
final class WorkspaceReader {
    /// Longest file: room for tens of thousands of versions.
    static final int MOST_CHARACTERS = 50_000_000;

    private static final int MOST_DEPTH = 10;
    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_DEPTH)
                                                    .maxStringLength(1_000_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final WorkspaceContents NOTHING =
            new WorkspaceContents(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    WorkspaceContents.Rest.NONE);
    private static final Set<String> ROOT =
            Set.of(
                    "format",
                    "version",
                    "profiles",
                    "set_aside",
                    "lists",
                    "corrections",
                    "notes",
                    "figures",
                    "settings",
                    "entries");

    /// Since this version of the form there are figures.
    private static final int WITH_FIGURES = 2;

    /// Since this version of the form there are small documents.
    private static final int WITH_ENTRIES = 3;

    private static final Set<String> LIST =
            Set.of(
                    "number",
                    "saved_at",
                    "profile",
                    "profile_version",
                    "title",
                    "cost_usd",
                    "programs",
                    "match_chance",
                    "data_editions");
    private static final Set<String> CORRECTION =
            Set.of("at", "action", "acgme_id", "fact", "value", "source", "date", "note");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> versions = new HashMap<>();

    private WorkspaceReader() {}

    static Reading<WorkspaceContents> read(String typed) {
        Optional<FieldProblem> refused = TextCheck.refuse(typed, MOST_CHARACTERS);
        if (refused.isPresent()) {
            return new Reading<>(NOTHING, List.of(refused.get()));
        }
        try {
            JsonNode root = MAPPER.readTree(TextCheck.withoutMark(typed));
            WorkspaceReader reader = new WorkspaceReader();
            return new Reading<>(reader.workspace(root), reader.problems);
        } catch (JsonProcessingException e) {
            String place =
                    "line "
                            + e.getLocation().getLineNr()
                            + ", column "
                            + e.getLocation().getColumnNr();
            return new Reading<>(
                    NOTHING,
                    List.of(
                            new FieldProblem(
                                    place,
                                    "",
                                    "breaks the form of the file: it is cut off or damaged here",
                                    "use another copy of it")));
        }
    }

    private WorkspaceContents workspace(JsonNode node) {
        JsonEntry root = new JsonEntry("file", node, problems);
        if (!root.usable() || !known(root)) {
            return NOTHING;
        }
        root.refuseOthers(ROOT);
        List<ProfileVersion> profiles = each(root, "profiles", this::profile);
        List<String> aside = aside(root);
        List<SavedList> lists = each(root, "lists", this::list);
        checkNumbers(lists);
        return new WorkspaceContents(
                profiles,
                aside,
                lists,
                each(root, "corrections", WorkspaceReader::correction),
                each(root, "notes", WorkspaceReader::note),
                root.whole("version", 1) < WITH_FIGURES
                        ? List.of()
                        : each(root, "figures", FigureJson::read),
                rest(root));
    }

    private WorkspaceContents.Rest rest(JsonEntry root) {
        return new WorkspaceContents.Rest(
                root.object("settings")
                        .map(settings -> texts("settings", settings))
                        .orElse(Map.of()),
                root.whole("version", 1) < WITH_ENTRIES
                        ? List.of()
                        : each(root, "entries", EntryJson::read));
    }

    private static boolean known(JsonEntry root) {
        if (!root.text("format").equals(WorkspaceWriter.FORMAT)) {
            root.refuse(
                    ".format",
                    "is not " + WorkspaceWriter.FORMAT,
                    "choose a workspace file of SmartPick");
            return false;
        }
        int version = root.whole("version", 1);
        if (version > WorkspaceWriter.VERSION) {
            root.refuse(
                    ".version",
                    "is "
                            + version
                            + ", written by a newer SmartPick; this one reads up to "
                            + WorkspaceWriter.VERSION,
                    "import it with that newer SmartPick");
        }
        return root.usable();
    }

    private <T> List<T> each(JsonEntry root, String name, EntryReader<T> reader) {
        List<T> values = new ArrayList<>();
        int index = 0;
        for (JsonNode node : root.list(name)) {
            JsonEntry entry = new JsonEntry(name + "[" + index++ + "]", node, problems);
            if (entry.usable()) {
                reader.read(entry).filter(value -> entry.usable()).ifPresent(values::add);
            }
        }
        return values;
    }

    private Optional<ProfileVersion> profile(JsonEntry entry) {
        entry.refuseOthers(Set.of("profile", "version", "saved_at", "draft"));
        String name = entry.text("profile");
        int version = entry.whole("version", 1);
        TreeSet<Integer> earlier = versions.computeIfAbsent(name, any -> new TreeSet<>());
        if (!earlier.isEmpty() && version <= earlier.last()) {
            entry.refuse(".version", "does not rise", "write more than " + earlier.last());
        }
        earlier.add(version);
        Map<String, String> draft =
                entry.object("draft").map(node -> texts("draft", node)).orElse(Map.of());
        return Optional.of(
                new ProfileVersion(
                        name, version, entry.instant("saved_at"), ApplicantDraft.of(draft)));
    }

    private List<String> aside(JsonEntry root) {
        List<String> aside = root.texts("set_aside");
        if (new HashSet<>(aside).size() < aside.size() || !versions.keySet().containsAll(aside)) {
            root.refuse(
                    ".set_aside",
                    "names a profile twice or one that is not there",
                    "take that name out");
        }
        return aside;
    }

    private Optional<SavedList> list(JsonEntry entry) {
        entry.refuseOthers(LIST);
        String profile = entry.text("profile");
        int version = entry.whole("profile_version", 1);
        if (!versions.getOrDefault(profile, new TreeSet<>()).contains(version)) {
            entry.refuse(
                    ".profile_version",
                    "is a version that is not in the file",
                    "correct the number or the name");
        }
        List<AcgmeId> programs = new ArrayList<>();
        for (String id : entry.texts("programs")) {
            if (AcgmeId.valid(id)) {
                programs.add(AcgmeId.of(id));
            } else {
                entry.refuse(
                        ".programs", "holds what is no ACGME number", "write ten digits in quotes");
            }
        }
        return Optional.of(
                new SavedList(
                        entry.whole("number", 1),
                        entry.instant("saved_at"),
                        new SavedList.Draft(
                                profile,
                                version,
                                entry.text("title"),
                                programs,
                                entry.whole("cost_usd", 0),
                                entry.shares("match_chance"),
                                entry.texts("data_editions"))));
    }

    private void checkNumbers(List<SavedList> lists) {
        int newest = 0;
        for (SavedList list : lists) {
            if (list.number() <= newest) {
                problems.add(
                        new FieldProblem(
                                "lists",
                                Integer.toString(list.number()),
                                "is a number that does not rise",
                                "number them anew"));
            }
            newest = list.number();
        }
    }

    private static Optional<CorrectionEntry> correction(JsonEntry entry) {
        entry.refuseOthers(CORRECTION);
        Action action = Action.MADE;
        switch (entry.text("action")) {
            case "made" -> action = Action.MADE;
            case "withdrawn" -> action = Action.WITHDRAWN;
            default ->
                    entry.refuse(
                            ".action", "is neither made nor withdrawn", "write made or withdrawn");
        }
        String source = entry.text("source");
        if (source.isBlank()) {
            entry.refuse(".source", "is empty", "write where it was read");
            return Optional.empty();
        }
        Optional<AcgmeId> program = entry.program("acgme_id");
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Correction correction =
                new Correction(
                        program.get(),
                        entry.text("fact"),
                        entry.text("value"),
                        source,
                        entry.day("date"),
                        entry.text("note"));
        return Optional.of(new CorrectionEntry(entry.instant("at"), correction, action));
    }

    private static Optional<NoteEntry> note(JsonEntry entry) {
        entry.refuseOthers(Set.of("at", "acgme_id", "text"));
        String text = entry.text("text");
        return entry.program("acgme_id")
                .map(program -> new NoteEntry(entry.instant("at"), program, text));
    }

    private Map<String, String> texts(String place, JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(property -> {
                    if (property.getValue().isTextual()) {
                        texts.put(property.getKey(), property.getValue().textValue());
                    } else {
                        problems.add(
                                new FieldProblem(
                                        place + "." + property.getKey(),
                                        "",
                                        "is not a text",
                                        "put it in quotes"));
                    }
                });
        return texts;
    }

    /// Reads one entry; empty when it cannot be used.
    private interface EntryReader<T> {
        Optional<T> read(JsonEntry entry);
    }
}
