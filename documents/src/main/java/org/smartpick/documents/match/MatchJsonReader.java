package org.smartpick.documents.match;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.MatchDraft;
import org.smartpick.match.MatchDraft.Pair;
import org.smartpick.match.MatchReading;

/// Reads a market from JSON as it comes, name by name, so that a large file needs little memory and
/// every problem has its line.
final class MatchJsonReader {
    private static final String HEAD = "smartpick_match";
    private static final int VERSION = 1;

    private final JsonWalk walk;
    private final MatchDraft draft;
    // Seen or not yet.
    private boolean versioned;

    private MatchJsonReader(JsonWalk walk, MatchDraft draft) {
        this.walk = walk;
        this.draft = draft;
    }

    static MatchReading read(String name, InputStream file) throws IOException {
        MatchDraft draft = new MatchDraft(name);
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            new MatchJsonReader(new JsonWalk(parser, draft::unreadable), draft).read();
        } catch (JacksonException cause) {
            draft.unreadable(
                    cause.getLocation() == null ? 1 : cause.getLocation().getLineNr(),
                    "",
                    "is no JSON: " + cause.getOriginalMessage(),
                    "mend it with an editor that knows JSON");
        }
        return draft.read();
    }

    private void read() throws IOException {
        walk.next();
        walk.object(this::section);
        if (!versioned) {
            draft.unreadable(1, "", "has no version", "add \"" + HEAD + "\": " + VERSION);
        }
    }

    private void section(String name) throws IOException {
        switch (name) {
            case HEAD -> version();
            case "programs" -> walk.object(this::program);
            case "applicants", "singles" -> walk.object(this::applicant);
            case "couples" -> walk.array(this::couple);
            case "supplements" -> walk.array(this::supplement);
            case "reversions" -> walk.array(this::reversion);
            default -> {
                walk.refuse(name, "is no part of a market", "see docs/match-file.md");
                walk.skip();
            }
        }
    }

    private void version() throws IOException {
        versioned = true;
        if (walk.token() != JsonToken.VALUE_NUMBER_INT || walk.number() != VERSION) {
            walk.refuse(walk.shown(), "is a version that is not known here", "write " + VERSION);
        }
    }

    private void program(String name) throws IOException {
        int line = walk.line();
        Program program = new Program();
        walk.object(key -> {
            switch (key) {
                case "quota" -> program.quota = walk.whole("quota");
                case "list" -> program.list = walk.names();
                default -> walk.skip();
            }
        });
        draft.program(line, name, program.quota, program.list);
    }

    /// What has been read of one program.
    private static final class Program {
        // Read when its name comes; a program that never says it has a problem.
        private int quota = -1;
        // Read when its name comes.
        private List<String> list = List.of();
    }

    private void applicant(String name) throws IOException {
        draft.applicant(walk.line(), name, walk.names());
    }

    private void couple() throws IOException {
        int line = walk.line();
        List<String> members = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        walk.object(key -> {
            switch (key) {
                case "a", "b" -> members.add(walk.text());
                case "members" -> members.addAll(walk.names());
                case "list" -> walk.array(() -> pair(pairs));
                default -> walk.skip();
            }
        });
        draft.couple(line, members, pairs);
    }

    private void pair(List<Pair> pairs) throws IOException {
        List<String> programs = walk.namesOrNone();
        if (programs.size() == 2) {
            pairs.add(new Pair(programs.get(0), programs.get(1)));
        } else {
            walk.refuse(
                    String.join(", ", programs),
                    "is a pair of " + programs.size(),
                    "name two programs, or null for none");
        }
    }

    private void supplement() throws IOException {
        int line = walk.line();
        List<String> owner = new ArrayList<>();
        List<String> advanced = new ArrayList<>();
        List<String> list = new ArrayList<>();
        walk.object(key -> {
            switch (key) {
                case "applicant" -> owner.add(walk.text());
                case "advanced" -> advanced.add(walk.text());
                case "first_year" -> list.addAll(walk.names());
                default -> walk.skip();
            }
        });
        if (owner.size() == 1 && advanced.size() == 1) {
            draft.supplement(line, owner.getFirst(), advanced.getFirst(), list);
        } else {
            draft.unreadable(
                    line, "", "is a supplement without applicant or advanced", "name both once");
        }
    }

    private void reversion() throws IOException {
        int line = walk.line();
        List<String> donor = new ArrayList<>();
        List<String> receiver = new ArrayList<>();
        walk.object(key -> {
            switch (key) {
                case "donor" -> donor.add(walk.text());
                case "to" -> receiver.add(walk.text());
                default -> walk.skip();
            }
        });
        if (donor.size() == 1 && receiver.size() == 1) {
            draft.reversion(line, donor.getFirst(), receiver.getFirst());
        } else {
            draft.unreadable(line, "", "is a reversion without donor or to", "name both once");
        }
    }
}
