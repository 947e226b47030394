package org.smartpick.documents.ranklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.ranklist.Gap;
import org.smartpick.advice.ranklist.Myth;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.RankListReport.RankedProgram;
import org.smartpick.advice.ranklist.RankListWords;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;

/// An evaluated rank list as the one JSON object that `docs/schema/ranklist.schema.json` describes.
///
/// Chances are 0 to 1 with at most four decimals. What is unknown is null, never zero.
final class ReportJson {
    private static final int DECIMALS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    static String write(RankListReport report) {
        ObjectNode root = JSON.createObjectNode();
        root.put("season", report.context().season().matchYear());
        root.put("applicant_type", report.context().type().key());
        ObjectNode editions = root.putObject("data_editions");
        report.context().dataEditions().forEach(editions::put);
        chance(root, "match_chance", report.match());
        root.put("basis", report.match().basis().summary());
        ArrayNode programs = root.putArray("programs");
        report.entries().forEach(entry -> entry(entry, programs.addObject()));
        ObjectNode firstYears = root.putObject("supplemental");
        ArrayNode years = firstYears.putArray("programs");
        report.firstYears().programs().forEach(program -> program(program, years.addObject()));
        report.firstYears()
                .findOne()
                .ifPresentOrElse(
                        one -> chance(firstYears, "at_least_one", one),
                        () -> firstYears.putNull("at_least_one"));
        ArrayNode gaps = root.putArray("gaps");
        for (Gap gap : report.gaps()) {
            gaps.addObject().put("kind", kind(gap)).put("text", RankListWords.gap(gap));
        }
        ArrayNode myths = root.putArray("myths");
        report.myths().forEach(myth -> myth(myth, myths.addObject()));
        fee(report.fee(), root.putObject("fee"));
        report.context().notes().forEach(root.putArray("notes")::add);
        return root.toPrettyString() + "\n";
    }

    private static void entry(RankedProgram entry, ObjectNode json) {
        json.put("rank", entry.rank());
        program(entry.program(), json);
        chance(json, "would_take_you", entry.reach());
        chance(json, "ends_here", entry.ends());
        chance(json, "ends_here_or_above", entry.within());
        json.put("first_year_elsewhere", entry.firstYear().name().toLowerCase(Locale.ROOT));
    }

    private static void program(Program program, ObjectNode json) {
        json.put("acgme_id", program.id().value());
        json.put("name", program.name());
        json.put("specialty", program.specialty().name());
        json.put("city", program.identity().city());
        json.put("state", program.state().name());
    }

    private static void chance(ObjectNode parent, String name, Chance chance) {
        parent.putObject(name)
                .put("low", rounded(chance.low()))
                .put("median", rounded(chance.median()))
                .put("high", rounded(chance.high()));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String kind(Gap gap) {
        return switch (gap) {
            case Gap.ShortList _ -> "short_list";
            case Gap.NoLengths _ -> "no_published_length";
            case Gap.NoFirstYear _ -> "no_first_year";
            case Gap.ThinFirstYears _ -> "few_first_years";
            case Gap.UnknownStart _ -> "start_not_known";
            case Gap.ClosedDoor _ -> "rule_not_met";
        };
    }

    private static void myth(Myth myth, ObjectNode json) {
        switch (myth) {
            case Myth.LikelyFirst likely -> {
                json.put("kind", "likely_first").put("first_wishes", likely.first());
                chance(json, "own_order", likely.own());
                chance(json, "as_advised", likely.likely());
            }
            case Myth.ShorterList shorter -> {
                json.put("kind", "shorter_list").put("length", shorter.length());
                chance(json, "own_order", shorter.whole());
                chance(json, "as_advised", shorter.shorter());
            }
            case Myth.DreamOnTop dream -> {
                json.put("kind", "dream_on_top");
                chance(json, "own_order", dream.with());
                chance(json, "as_advised", dream.without());
            }
            case Myth.FirstIsPreferred first -> {
                json.put("kind", "first_is_preferred");
                chance(json, "own_order", first.asLast());
                chance(json, "as_advised", first.asFirst());
            }
        }
        json.put("text", RankListWords.answer(myth));
    }

    private static void fee(RankListReport.RankFee fee, ObjectNode json) {
        json.put("programs", fee.programs());
        fee.findRule()
                .ifPresentOrElse(
                        rule ->
                                json.put("total_usd", fee.totalUsd())
                                        .put("included", rule.included())
                                        .put("each_usd", rule.usd())
                                        .put("published_for", rule.provenance().asOf().year())
                                        .put("source", rule.provenance().source())
                                        .put("confidence", rule.provenance().confidence().name()),
                        () ->
                                List.of(
                                                "total_usd",
                                                "included",
                                                "each_usd",
                                                "published_for",
                                                "source",
                                                "confidence")
                                        .forEach(json::putNull));
    }
}
