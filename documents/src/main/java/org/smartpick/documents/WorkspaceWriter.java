package org.smartpick.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeMap;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.program.Correction;

/// Writes a whole workspace as one JSON file, as documented in `docs/workspace-file.md`.
final class WorkspaceWriter {
    /// What the file says it is.
    static final String FORMAT = "smartpick-workspace";

    /// Version of the form that is written, and the newest that is read.
    static final int VERSION = 3;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private WorkspaceWriter() {}

    static String write(WorkspaceContents contents) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        ArrayNode profiles = root.putArray("profiles");
        contents.profiles().forEach(version -> profiles.add(profile(version)));
        ArrayNode aside = root.putArray("set_aside");
        contents.setAside().forEach(aside::add);
        ArrayNode lists = root.putArray("lists");
        contents.lists().forEach(list -> lists.add(list(list)));
        ArrayNode corrections = root.putArray("corrections");
        contents.corrections().forEach(entry -> corrections.add(correction(entry)));
        ArrayNode notes = root.putArray("notes");
        contents.notes().forEach(note -> notes.add(note(note)));
        ArrayNode figures = root.putArray("figures");
        contents.figures().forEach(entry -> figures.add(FigureJson.write(MAPPER, entry)));
        ObjectNode settings = root.putObject("settings");
        new TreeMap<>(contents.settings()).forEach(settings::put);
        ArrayNode entries = root.putArray("entries");
        contents.entries().forEach(entry -> entries.add(EntryJson.write(MAPPER, entry)));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always written", e);
        }
    }

    private static ObjectNode profile(ProfileVersion version) {
        ObjectNode node =
                MAPPER.createObjectNode()
                        .put("profile", version.profile())
                        .put("version", version.version())
                        .put("saved_at", version.savedAt().toString());
        ObjectNode draft = node.putObject("draft");
        version.draft().values().forEach(draft::put);
        return node;
    }

    private static ObjectNode list(SavedList saved) {
        SavedList.Draft list = saved.list();
        ObjectNode node =
                MAPPER.createObjectNode()
                        .put("number", saved.number())
                        .put("saved_at", saved.savedAt().toString())
                        .put("profile", list.profile())
                        .put("profile_version", list.profileVersion())
                        .put("title", list.title())
                        .put("cost_usd", list.costUsd());
        ArrayNode programs = node.putArray("programs");
        list.programs().stream().map(AcgmeId::value).forEach(programs::add);
        ArrayNode chance = node.putArray("match_chance");
        list.matchChance().forEach(chance::add);
        ArrayNode editions = node.putArray("data_editions");
        list.dataEditions().forEach(editions::add);
        return node;
    }

    private static ObjectNode correction(CorrectionEntry entry) {
        Correction correction = entry.correction();
        return MAPPER.createObjectNode()
                .put("at", entry.at().toString())
                .put("action", entry.action().name().toLowerCase(Locale.ROOT))
                .put("acgme_id", correction.program().value())
                .put("fact", correction.fact())
                .put("value", correction.value())
                .put("source", correction.source())
                .put("date", correction.date().toString())
                .put("note", correction.note());
    }

    private static ObjectNode note(NoteEntry note) {
        return MAPPER.createObjectNode()
                .put("at", note.at().toString())
                .put("acgme_id", note.program().value())
                .put("text", note.text());
    }
}
