package org.smartpick.documents.match;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;

/// Writes a market as JSON.
final class MatchJsonWriter {
    private final MatchProblem problem;
    private final JsonGenerator json;

    private MatchJsonWriter(MatchProblem problem, JsonGenerator json) {
        this.problem = problem;
        this.json = json;
    }

    static void write(MatchProblem problem, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            new MatchJsonWriter(problem, json).write();
        }
        out.write("\n");
    }

    /// One name a line, lists on one line.
    static JsonGenerator generator(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(new DefaultPrettyPrinter.FixedSpaceIndenter());
        json.setPrettyPrinter(lines);
        return json;
    }

    private void write() throws IOException {
        PackedCouples couples = problem.market().couples();
        json.writeStartObject();
        json.writeNumberField("smartpick_match", 1);
        json.writeObjectFieldStart("programs");
        for (int p = 0; p < problem.programs().size(); p++) {
            json.writeObjectFieldStart(problem.programs().get(p));
            json.writeNumberField("quota", problem.market().quota()[p]);
            json.writeArrayFieldStart("list");
            names(problem.market().programs(), p, problem.applicants());
            json.writeEndObject();
        }
        json.writeEndObject();
        applicants(couples);
        json.writeArrayFieldStart("couples");
        for (int c = 0; c < couples.count(); c++) {
            couple(couples, c);
        }
        json.writeEndArray();
        links(problem.market().links());
        reversions();
        json.writeEndObject();
    }

    private void names(PackedLists lists, int number, List<String> names) throws IOException {
        for (int i = lists.start()[number]; i < lists.start()[number + 1]; i++) {
            json.writeString(names.get(lists.entry()[i]));
        }
        json.writeEndArray();
    }

    private void applicants(PackedCouples couples) throws IOException {
        boolean[] inCouple = new boolean[problem.applicants().size()];
        for (int c = 0; c < couples.count(); c++) {
            inCouple[couples.first()[c]] = true;
            inCouple[couples.second()[c]] = true;
        }
        json.writeObjectFieldStart("applicants");
        for (int a = 0; a < inCouple.length; a++) {
            if (!inCouple[a]) {
                json.writeArrayFieldStart(problem.applicants().get(a));
                names(problem.market().applicants(), a, problem.programs());
            }
        }
        json.writeEndObject();
    }

    private void couple(PackedCouples couples, int c) throws IOException {
        json.writeStartObject();
        json.writeStringField("a", problem.applicants().get(couples.first()[c]));
        json.writeStringField("b", problem.applicants().get(couples.second()[c]));
        json.writeArrayFieldStart("list");
        for (int i = couples.start()[c]; i < couples.start()[c + 1]; i++) {
            json.writeStartArray();
            program(couples.firstProgram()[i]);
            program(couples.secondProgram()[i]);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void program(int number) throws IOException {
        if (number < 0) {
            json.writeNull();
        } else {
            json.writeString(problem.programs().get(number));
        }
    }

    private void links(PackedLinks links) throws IOException {
        json.writeArrayFieldStart("supplements");
        for (int k = 0; k < links.count(); k++) {
            json.writeStartObject();
            json.writeStringField("applicant", problem.applicants().get(links.owner()[k]));
            json.writeStringField("advanced", problem.programs().get(links.advanced()[k]));
            json.writeArrayFieldStart("first_year");
            names(links.lists(), k, problem.programs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void reversions() throws IOException {
        json.writeArrayFieldStart("reversions");
        for (MatchProblem.Reversion rule : problem.reversions()) {
            json.writeStartObject();
            json.writeStringField("donor", problem.programs().get(rule.donor()));
            json.writeStringField("to", problem.programs().get(rule.receiver()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
