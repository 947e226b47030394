package org.smartpick.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.PickReport.LeftOut;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.advice.PickReport.SpecialtyBase;
import org.smartpick.advice.PickReport.Summary;
import org.smartpick.advice.Tier;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.advice.cost.OnceFee;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.prediction.PublishedRate;

/// The list as the one JSON object that `docs/schema/pick.schema.json` describes.
///
/// Chances are 0 to 1 with at most four decimals. What is unknown is null, never zero and never
/// left out.
final class ListJson {
    private static final int DECIMALS = 4;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ListJson() {}

    static String write(PickReport report) {
        try {
            return MAPPER.writeValueAsString(tree(report)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always written", e);
        }
    }

    private static ObjectNode tree(PickReport report) {
        Summary summary = report.summary();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("season", report.context().season().matchYear());
        root.put("applicant_type", report.context().type().key());
        ObjectNode editions = root.putObject("data_editions");
        report.context().dataEditions().forEach(editions::put);
        root.put("cost_usd", summary.costUsd());
        root.set("match_chance", chance(summary.matchChance()));
        root.set("expected_interviews", range(summary.interviews()));
        ArrayNode atLeast = root.putArray("interviews_at_least");
        summary.atLeast().forEach(share -> atLeast.add(rounded(share)));
        ObjectNode preferred = root.putObject("preferred_match");
        preferred.put("specialty", summary.shares().preferred().name());
        preferred.set("chance", chance(summary.shares().preferredMatch()));
        root.set("match_chance_if_interviewed", chance(summary.shares().matchIfInterviewed()));
        root.put("value", rounded(summary.value()));
        root.put("upper_bound", rounded(summary.upperBound()));
        root.put("match_chance_if_independent", rounded(report.margins().independentChance()));
        usd(root, "usd_per_point_of_value", report.findUsdPerPoint());
        root.set("cost", cost(report.cost()));
        root.put("programs_considered", report.context().considered());
        ArrayNode programs = root.putArray("programs");
        report.programs().forEach(program -> programs.add(picked(report, program)));
        ArrayNode signals = root.putArray("signals");
        report.margins().signals().forEach(signal -> signals.add(signal(signal)));
        ArrayNode leftOut = root.putArray("left_out");
        report.leftOut().forEach(program -> leftOut.add(leftOut(program)));
        ArrayNode rates = root.putArray("base_rates");
        report.context().baseRates().forEach(base -> rates.add(base(base)));
        ArrayNode curve = root.putArray("curve");
        report.curve()
                .forEach(point ->
                        curve.addObject()
                                .put("applications", point.applications())
                                .put("cost_usd", point.costUsd())
                                .put("match_chance", rounded(point.matchChance()))
                                .put("value", rounded(point.value())));
        root.set("notes", texts(report.context().notes()));
        return root;
    }

    private static void usd(ObjectNode node, String name, OptionalDouble usd) {
        if (usd.isPresent()) {
            node.put(name, rounded(usd.getAsDouble()));
        } else {
            node.putNull(name);
        }
    }

    private static ObjectNode signal(PickReport.SignalPlan signal) {
        ObjectNode node =
                MAPPER.createObjectNode()
                        .put("acgme_id", signal.program().id().value())
                        .put("signal", signal.tier().name().toLowerCase(Locale.ROOT))
                        .put("match_chance_gain", rounded(signal.chance()))
                        .put("value_gain", rounded(signal.value()));
        signal.findNext()
                .ifPresentOrElse(
                        next ->
                                node.putObject("next_best")
                                        .put("acgme_id", next.program().id().value())
                                        .put("match_chance_gain", rounded(next.chance()))
                                        .put("value_gain", rounded(next.value())),
                        () -> node.putNull("next_best"));
        return node;
    }

    private static ObjectNode picked(PickReport report, PickedProgram picked) {
        ObjectNode node = identity(picked.program(), picked.tier());
        node.put("signal", picked.signal().name().toLowerCase(Locale.ROOT));
        node.put("fee_usd", picked.gain().feeUsd());
        chances(node, picked.chance());
        ObjectNode gain =
                node.putObject("gain")
                        .put("match_chance", rounded(picked.gain().chance()))
                        .put("value", rounded(picked.gain().value()));
        usd(gain, "worth_usd", report.findWorthUsd(picked));
        node.put("utility", rounded(picked.gain().utility()));
        node.set("reasons", reasons(picked.chance().reasons()));
        node.set("rules", rules(picked.rules()));
        node.set("sources", texts(picked.sources()));
        return node;
    }

    private static ObjectNode leftOut(LeftOut left) {
        ObjectNode node = identity(left.program(), left.tier());
        node.put("why", left.why());
        chances(node, left.chance());
        node.set("reasons", reasons(left.chance().reasons()));
        node.set("rules", rules(left.rules()));
        return node;
    }

    private static ObjectNode identity(Program program, Tier tier) {
        return MAPPER.createObjectNode()
                .put("acgme_id", program.id().value())
                .put("name", program.name())
                .put("specialty", program.specialty().name())
                .put("city", program.identity().city())
                .put("state", program.state().name())
                .put("tier", tier.label());
    }

    private static void chances(ObjectNode node, ProgramChance chance) {
        node.set("interview_chance", chance(chance.interview()));
        node.set("match_chance", chance(chance.match()));
        node.put("interview_base_rate", rounded(chance.baseRate()));
    }

    private static ArrayNode reasons(List<Reason> reasons) {
        ArrayNode nodes = MAPPER.createArrayNode();
        reasons.forEach(reason ->
                nodes.addObject()
                        .put("factor", reason.factor())
                        .put("sign", reason.sign())
                        .put("text", reason.text())
                        .put("log_odds", rounded(reason.logOdds()))
                        .put("known", reason.known())
                        .put("grounds", reason.grounds().key()));
        return nodes;
    }

    private static ArrayNode rules(List<RuleFinding> rules) {
        ArrayNode nodes = MAPPER.createArrayNode();
        for (RuleFinding rule : rules) {
            ObjectNode node =
                    nodes.addObject()
                            .put("rule", rule.rule().key())
                            .put("verdict", rule.verdict().name().toLowerCase(Locale.ROOT))
                            .put("strictness", rule.strictness().name().toLowerCase(Locale.ROOT))
                            .put("text", rule.text());
            if (rule.question().isEmpty()) {
                node.putNull("question");
            } else {
                node.put("question", rule.question());
            }
            rule.findStated()
                    .ifPresentOrElse(
                            stated -> origin(node, stated),
                            () -> node.putNull("source").putNull("year"));
        }
        return nodes;
    }

    private static ObjectNode base(SpecialtyBase base) {
        ObjectNode node = MAPPER.createObjectNode().put("specialty", base.specialty().name());
        percent(node, "matched_in_preferred_specialty", base.rates().matchPreferred());
        percent(node, "matched_to_any_position", base.rates().matchAny());
        percent(node, "mean_interviewed_by_programs", base.rates().interviewPercent());
        node.put("denominator", base.rates().denominator());
        ArrayNode beside = node.putArray("beside");
        base.rates().beside().forEach(rate -> beside.add(beside(rate)));
        return node;
    }

    private static ObjectNode beside(PublishedRate rate) {
        ObjectNode node =
                MAPPER.createObjectNode()
                        .put("kin", rate.kin().name().toLowerCase(Locale.ROOT))
                        .put("counted", rate.counted())
                        .put("outcome", rate.outcome().name().toLowerCase(Locale.ROOT))
                        .put("percent", rounded(rate.percent()));
        rate.people()
                .findValue()
                .ifPresentOrElse(
                        people -> node.put("people", people), () -> node.putNull("people"));
        origin(node, rate.provenance());
        return node;
    }

    private static void percent(ObjectNode node, String name, Fact<Double> fact) {
        switch (fact) {
            case Fact.Known<Double> known -> {
                ObjectNode value = node.putObject(name).put("percent", rounded(known.value()));
                origin(value, known.provenance());
            }
            case Fact.Unknown<Double> unknown -> node.putNull(name);
        }
    }

    private static void origin(ObjectNode node, Provenance provenance) {
        node.put("source", provenance.source());
        AsOf asOf = provenance.asOf();
        if (asOf.dated()) {
            node.put("year", asOf.year());
        } else {
            node.putNull("year");
        }
    }

    private static ObjectNode cost(ListCost cost) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("applications_usd", cost.applicationsUsd());
        ArrayNode once = node.putArray("once");
        for (OnceFee fee : cost.once()) {
            ObjectNode one = once.addObject().put("name", fee.name());
            switch (fee.usd()) {
                case Fact.Known<Integer> known ->
                        one.put("usd", known.value()).put("year", known.provenance().asOf().year());
                case Fact.Unknown<Integer> unknown -> one.putNull("usd").putNull("year");
            }
        }
        node.put("interviews_mean", rounded(cost.interviews()));
        node.put("interviews_attended_mean", rounded(cost.attended()));
        node.put("most_interviews", cost.mostInterviews());
        node.put("chance_of_too_many", rounded(cost.tooMany()));
        usd(node, "interviews_usd", cost.findInterviewsUsd());
        usd(node, "interview_days", cost.findInterviewDays());
        usd(node, "whole_usd", cost.findWholeUsd());
        return node;
    }

    private static ObjectNode chance(Chance chance) {
        Basis basis = chance.basis();
        ObjectNode node =
                MAPPER.createObjectNode()
                        .put("low", rounded(chance.low()))
                        .put("median", rounded(chance.median()))
                        .put("high", rounded(chance.high()));
        ObjectNode stands =
                node.putObject("basis")
                        .put("strength", basis.strength().name().toLowerCase(Locale.ROOT))
                        .put("summary", basis.summary());
        stands.set("sources", texts(basis.sources()));
        return node;
    }

    private static ObjectNode range(CountRange range) {
        return MAPPER.createObjectNode()
                .put("low", rounded(range.low()))
                .put("median", rounded(range.median()))
                .put("high", rounded(range.high()));
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode nodes = MAPPER.createArrayNode();
        texts.forEach(nodes::add);
        return nodes;
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
