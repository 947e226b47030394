package org.smartpick.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.smartpick.advice.couple.CoupleReport;
import org.smartpick.portfolio.couple.CouplePortfolio.Outcome;

/// A couple's lists as one JSON object. Chances are 0 to 1.
public final class CoupleJson {
    private CoupleJson() {}

    /// The object.
    public static ObjectNode of(CoupleReport report) {
        ObjectNode json = JsonText.object();
        json.put("season", report.context().season().matchYear());
        ObjectNode editions = json.putObject("data_editions");
        report.context().dataEditions().forEach(editions::put);
        json.put("wish", report.context().wish().sentence());
        joint(report.joint(), json.putObject("joint"));
        joint(report.separate(), json.putObject("each_alone"));
        json.put("upper_bound", report.upperBound());
        half(report.first(), json.putObject("first"));
        half(report.second(), json.putObject("second"));
        report.context().notes().forEach(json.putArray("notes")::add);
        return json;
    }

    private static void joint(CoupleReport.Joint joint, ObjectNode json) {
        Outcome outcome = joint.outcome();
        json.put("both_together", outcome.together());
        json.put("both_apart", outcome.apart());
        json.put("first_only", outcome.firstOnly());
        json.put("second_only", outcome.secondOnly());
        json.put("neither", outcome.neither());
        json.put("value", joint.value());
        json.put("value_error", joint.error());
    }

    private static void half(CoupleReport.Half half, ObjectNode json) {
        json.put("applicant_type", half.type().key());
        json.put("cost_usd", half.costUsd());
        json.putObject("match_chance")
                .put("low", half.matchChance().low())
                .put("median", half.matchChance().median())
                .put("high", half.matchChance().high());
        ArrayNode programs = json.putArray("programs");
        for (CoupleReport.Entry entry : half.programs()) {
            programs.addObject()
                    .put("acgme_id", entry.program().id().value())
                    .put("name", entry.program().name())
                    .put("specialty", entry.program().specialty().name())
                    .put("city", entry.program().identity().city())
                    .put("state", entry.program().state().name())
                    .put("tier", entry.tier().label())
                    .put("signal", entry.signal().name().toLowerCase(Locale.ROOT))
                    .put("near_programs_of_partner", entry.partners())
                    .put("adds_to_value", entry.valueGain());
        }
    }
}
