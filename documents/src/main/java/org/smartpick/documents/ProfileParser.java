package org.smartpick.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;

/// Reads a profile file into a draft: nested names are joined with dots, repeated groups numbered
/// from 0, lists of plain values joined with `|`.
///
/// Every value stays the text that was typed: `no` is no boolean and `0400121010` keeps its zero.
/// Anchors and aliases are refused, so no small file can grow into a large one. What was read
/// before an error is kept.
final class ProfileParser {
    /// Longest file: a full profile has about 6,000 characters.
    static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_DEPTH = 12;
    private static final int MOST_VALUES = 5_000;
    private static final Pattern NOTICED = Pattern.compile("line \\d+, column \\d+");
    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(MOST_CHARACTERS)
                    .build();
    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private final JsonParser parser;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private ProfileParser(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads YAML, or JSON where the text begins with a brace.
    static Reading<ApplicantDraft> parse(String typed) {
        Optional<FieldProblem> refused = TextCheck.refuse(typed, MOST_CHARACTERS);
        if (refused.isPresent()) {
            return new Reading<>(ApplicantDraft.empty(), List.of(refused.get()));
        }
        String text = TextCheck.withoutMark(typed);
        try (JsonParser parser =
                (text.stripLeading().startsWith("{") ? JSON : YAML).createParser(text)) {
            return new ProfileParser(parser).parse();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private Reading<ApplicantDraft> parse() {
        try {
            document();
        } catch (JsonProcessingException e) {
            problems.add(new FieldProblem(place(e), "", said(e), remedy(e)));
        } catch (IOException e) {
            problems.add(
                    new FieldProblem(
                            here(), "", "cannot be read", "check the text around this line"));
        } catch (Refusal e) {
            problems.add(e.problem);
        }
        return new Reading<>(ApplicantDraft.of(values), problems);
    }

    private void document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || (first.isScalarValue() && scalar().isBlank())) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new Refusal(
                    here(),
                    "",
                    "is no profile",
                    "begin with a name and a colon, such as background:");
        }
        object("");
        if (parser.nextToken() != null) {
            throw new Refusal(
                    here(), "", "begins a second document", "keep one profile in one file");
        }
    }

    private void object(String prefix) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            refuseReference(name);
            String path = prefix.isEmpty() ? name : prefix + "." + name;
            if (!names.add(path)) {
                throw new Refusal(here(), path, "is written twice", "keep one of the two");
            }
            parser.nextToken();
            value(path);
        }
    }

    private void value(String path) throws IOException {
        refuseReference(path);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(path);
        } else if (token == JsonToken.START_ARRAY) {
            list(path);
        } else {
            put(path, scalar());
        }
    }

    private void list(String path) throws IOException {
        List<String> parts = new ArrayList<>();
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            refuseReference(path);
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_ARRAY) {
                throw new Refusal(here(), path, "is a list inside a list", "write one list");
            }
            if (token == JsonToken.START_OBJECT) {
                object(path + "[" + index + "]");
            } else {
                parts.add(scalar());
            }
            index++;
        }
        if (!parts.isEmpty() && parts.size() < index) {
            throw new Refusal(
                    here(), path, "mixes plain values with named ones", "write all in one way");
        }
        if (!parts.isEmpty()) {
            put(path, String.join("|", parts));
        }
    }

    private void put(String path, String text) {
        if (values.size() >= MOST_VALUES) {
            throw new Refusal(
                    here(),
                    path,
                    "is more than the " + MOST_VALUES + " values of a profile",
                    "keep fewer");
        }
        if (values.putIfAbsent(path, text) != null) {
            throw new Refusal(here(), path, "is written twice", "keep one of the two");
        }
    }

    /// The text as typed, whatever a YAML reader would take it for; nothing typed is an empty text.
    private String scalar() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private void refuseReference(String path) throws IOException {
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw new Refusal(
                    here(),
                    path,
                    "uses an anchor or alias (& or *)",
                    "write the value out, in quotes");
        }
    }

    private String here() {
        return place(parser.currentTokenLocation());
    }

    /// A YAML error says where it was noticed at the end of its message; its location is that of
    /// the token before.
    private static String place(JsonProcessingException e) {
        Matcher noticed = NOTICED.matcher(e.getOriginalMessage());
        String place = e.getLocation() == null ? "file" : place(e.getLocation());
        while (noticed.find()) {
            place = noticed.group();
        }
        return place;
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String said(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        if (said.contains("nesting depth")) {
            return "is nested deeper than " + MOST_DEPTH + " levels";
        }
        if (said.contains("cannot start any token")) {
            return "has a tab or a sign such as @ where a value begins";
        }
        if (said.contains("mapping values are not allowed")) {
            return "has a second colon in one line, or is indented differently from the line above";
        }
        return "breaks the form of the file";
    }

    private static String remedy(JsonProcessingException e) {
        return e.getOriginalMessage().contains("cannot start any token")
                ? "indent with spaces, and put such a value in quotes"
                : "compare with an example profile: spaces to indent, a space after each colon, quotes that close";
    }

    /// Ends the reading at a place in the file.
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient FieldProblem problem;

        private Refusal(String place, String path, String what, String remedy) {
            super(what, null, false, false);
            this.problem =
                    new FieldProblem(
                            path.isEmpty() ? place : path + " (" + place + ")", "", what, remedy);
        }
    }
}
