package org.smartpick.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.smartpick.advice.whatif.Counterfactual;
import org.smartpick.advice.whatif.WhatIfReport;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.chance.Change;
import org.smartpick.prediction.PublishedRate;

/// What would have to be true as one JSON object: changes as shares of 0 to 1 with their 80 %
/// range; what is not known is null.
public final class WhatIfJson {
    private WhatIfJson() {}

    /// The whole report.
    public static ObjectNode of(WhatIfReport report) {
        ObjectNode json = JsonText.object();
        ObjectNode now = json.putObject("match_chance");
        now.put("low", report.now().low());
        now.put("median", report.now().median());
        now.put("high", report.now().high());
        json.put("programs", report.programs());
        ArrayNode changes = json.putArray("changes");
        report.changes().forEach(change -> change(change, changes.addObject()));
        ArrayNode left = json.putArray("not_offered");
        report.notOffered()
                .forEach(one ->
                        left.addObject().put("lever", one.lever().key()).put("why", one.why()));
        ArrayNode others = json.putArray("other_specialties");
        report.otherSpecialties().forEach(specialty -> others.add(specialty.name()));
        return json;
    }

    private static void change(Counterfactual change, ObjectNode json) {
        json.put("lever", change.lever().key());
        json.put("title", change.title());
        range(change.match(), json.putObject("match_change"));
        range(change.interviews(), json.putObject("interviews_change"));
        json.put("verdict", change.verdict().name().toLowerCase(Locale.ROOT));
        json.put("grounds", change.grounds().key());
        switch (change.price().usd()) {
            case Fact.Known<Integer> known -> {
                ObjectNode cost = json.putObject("cost_usd").put("usd", known.value());
                origin(known.provenance(), cost);
            }
            case Fact.Unknown<Integer> unknown -> json.putNull("cost_usd");
        }
        json.put("cost", change.price().words());
        ArrayNode notes = json.putArray("notes");
        change.beside().notes().forEach(notes::add);
        ArrayNode published = json.putArray("published");
        change.beside().published().forEach(rate -> rate(rate, published.addObject()));
    }

    private static void range(Change change, ObjectNode json) {
        json.put("low", change.low());
        json.put("median", change.median());
        json.put("high", change.high());
    }

    private static void rate(PublishedRate rate, ObjectNode json) {
        json.put("kin", rate.kin().name().toLowerCase(Locale.ROOT));
        json.put("counted", rate.counted());
        json.put("outcome", rate.outcome().name().toLowerCase(Locale.ROOT));
        json.put("percent", rate.percent());
        rate.people()
                .findValue()
                .ifPresentOrElse(
                        people -> json.put("people", people), () -> json.putNull("people"));
        origin(rate.provenance(), json);
    }

    private static void origin(Provenance provenance, ObjectNode json) {
        json.put("source", provenance.source());
        if (provenance.asOf().dated()) {
            json.put("year", provenance.asOf().year());
        } else {
            json.putNull("year");
        }
    }
}
