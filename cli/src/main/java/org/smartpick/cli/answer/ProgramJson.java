package org.smartpick.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.smartpick.advice.ProgramView;
import org.smartpick.advice.unknown.Unknown;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.chance.ReasonStep;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.TrackResult;

/// Programs as JSON objects: every known fact with its source, year and confidence; what is absent
/// is unknown.
public final class ProgramJson {
    private ProgramJson() {}

    /// A page of a search.
    public static ObjectNode page(ProgramPage page) {
        ObjectNode json = JsonText.object();
        json.put("total", page.total());
        json.put("page", page.request().number());
        json.put("pages", page.pages());
        ArrayNode programs = json.putArray("programs");
        page.programs().forEach(program -> programs.add(program(program)));
        return json;
    }

    /// All that is known of a program, with the chances there where a profile was given.
    public static ObjectNode view(ProgramView view) {
        ObjectNode json = program(view.program());
        results(view.program(), json.putArray("match_results"));
        view.findTier().ifPresent(tier -> json.put("tier", tier.label()));
        view.findChance().ifPresent(chance -> chances(chance, json));
        ArrayNode unknowns = json.putArray("unknowns");
        view.unknowns().forEach(unknown -> unknown(unknown, unknowns.addObject()));
        ArrayNode rules = json.putArray("rules");
        view.rules().forEach(rule -> rule(rule, rules.addObject()));
        ArrayNode questions = json.putArray("questions");
        view.questions().forEach(questions::add);
        return json;
    }

    private static ObjectNode program(Program program) {
        ObjectNode json = JsonText.object();
        json.put("acgme_id", program.id().value());
        json.put("name", program.name());
        json.put("specialty", program.specialty().name());
        json.put("city", program.identity().city());
        json.put("state", program.state().name());
        ObjectNode facts = json.putObject("facts");
        FactKey.all().forEach(key -> fact(program, key, facts));
        return json;
    }

    private static <T> void fact(Program program, FactKey<T> key, ObjectNode facts) {
        if (program.fact(key) instanceof Fact.Known<T> known) {
            ObjectNode fact = facts.putObject(key.name());
            fact.put("value", key.form().print(known.value()));
            provenance(known.provenance(), fact);
        }
    }

    private static void provenance(Provenance provenance, ObjectNode json) {
        json.put("source", provenance.source());
        if (provenance.asOf().dated()) {
            json.put("year", provenance.asOf().year());
        }
        json.put("confidence", provenance.confidence().name());
        json.put("origin", provenance.origin().name().toLowerCase(Locale.ROOT));
    }

    private static void results(Program program, ArrayNode json) {
        for (TrackResult result : program.results()) {
            ObjectNode row = json.addObject();
            row.put("year", result.year());
            row.put("nrmp_code", result.nrmpCode());
            row.put("track", result.kind().label());
            row.put("quota", result.quota());
            row.put("filled", result.filled());
            row.put("source", result.source());
        }
    }

    private static void chances(ProgramChance chance, ObjectNode json) {
        range(chance.interview(), json.putObject("interview_chance"));
        range(chance.match(), json.putObject("match_chance"));
        ArrayNode reasons = json.putArray("reasons");
        for (ReasonStep step : ReasonStep.walk(chance)) {
            Reason reason = step.reason();
            ObjectNode row = reasons.addObject();
            row.put("log_odds", reason.logOdds());
            row.put("step", step.share());
            row.put("grounds", reason.grounds().key());
            row.put("factor", reason.factor());
            row.put("sign", reason.sign());
            row.put("text", reason.text());
        }
    }

    private static void unknown(Unknown unknown, ObjectNode json) {
        json.put("factor", unknown.factor());
        json.put("label", unknown.label());
        json.put("whose", unknown.whose().name().toLowerCase(Locale.ROOT));
        json.put("swing", unknown.swing());
        supposed(unknown.good(), json.putObject("good"));
        supposed(unknown.bad(), json.putObject("bad"));
    }

    private static void supposed(Unknown.Supposed supposed, ObjectNode json) {
        json.put("answer", supposed.answer());
        range(supposed.interview(), json.putObject("interview_chance"));
    }

    private static void range(Chance chance, ObjectNode json) {
        json.put("low", chance.low());
        json.put("median", chance.median());
        json.put("high", chance.high());
        json.put("basis", chance.basis().summary());
    }

    private static void rule(RuleFinding rule, ObjectNode json) {
        json.put("rule", rule.rule().key());
        json.put("verdict", rule.verdict().name().toLowerCase(Locale.ROOT));
        json.put("strictness", rule.strictness().name().toLowerCase(Locale.ROOT));
        json.put("text", rule.text());
        rule.findStated().ifPresent(stated -> provenance(stated, json));
    }
}
