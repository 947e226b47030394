package org.smartpick.documents.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.smartpick.advice.proof.ProofReport;
import org.smartpick.prediction.proof.Summary;
import org.smartpick.prediction.world.CoupleResult;
import org.smartpick.prediction.world.TruthResult;

/// The figures of the report as JSON; what was not computed is null.
final class ProofJson {
    private static final int DECIMALS = 5;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ProofJson() {}

    static String write(ProofReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode inputs = root.putObject("inputs");
        inputs.put("digest", report.inputs().digest());
        inputs.put("effort", report.inputs().effort());
        inputs.put("seed", report.inputs().seed());
        ObjectNode editions = inputs.putObject("editions");
        new TreeMap<>(report.inputs().editions()).forEach(editions::put);
        ArrayNode summaries = root.putArray("left_out");
        report.summaries().forEach(summary -> summary(summaries.addObject(), summary));
        ArrayNode specialties = root.putArray("specialties");
        for (ProofReport.SpecialtyMiss miss : report.specialties()) {
            ObjectNode node = specialties.addObject();
            node.put("specialty", miss.specialty());
            node.put("applicants", rounded(miss.people()));
            miss.misses().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> node.put(entry.getKey().key(), rounded(entry.getValue())));
        }
        ObjectNode reliability = root.putObject("reliability");
        report.reliability()
                .forEach((type, bins) -> {
                    ArrayNode array = reliability.putArray(type.key());
                    bins.forEach(bin -> {
                        ObjectNode node = array.addObject();
                        node.put("low", rounded(bin.low()));
                        node.put("high", rounded(bin.high()));
                        node.put("applicants", rounded(bin.weight()));
                        node.put("forecast", rounded(bin.chance()));
                        node.put("happened", rounded(bin.share()));
                    });
                });
        ArrayNode truths = root.putArray("invented_seasons");
        report.truths().forEach(truth -> truth(truths.addObject(), truth));
        couples(root.putObject("couples"), report);
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always written", e);
        }
    }

    private static void summary(ObjectNode node, Summary summary) {
        node.put("split", summary.group().split().key());
        node.put("part", summary.group().part());
        node.put("kind", summary.group().kind().key());
        node.put("applicant_type", summary.group().type().key());
        node.put("cells", summary.size().cells());
        node.put("specialties", summary.size().specialties());
        node.put("applicants", rounded(summary.size().people()));
        node.put("coverage", rounded(summary.coverage()));
        summary.calibration()
                .ifPresent(calibration -> {
                    ObjectNode inside = node.putObject("calibration_error");
                    inside.put("error", rounded(calibration.error()));
                    inside.put("low", rounded(calibration.interval().low()));
                    inside.put("high", rounded(calibration.interval().high()));
                });
        ObjectNode scores = node.putObject("forecasters");
        summary.scores().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    ObjectNode score = scores.putObject(entry.getKey().key());
                    score.put("miss", rounded(entry.getValue().miss()));
                    score.put("brier", rounded(entry.getValue().brier()));
                    score.put("log_score", rounded(entry.getValue().logLoss()));
                    score.put("model_nearer_in_specialties", entry.getValue().beatenIn());
                });
    }

    private static void truth(ObjectNode node, TruthResult truth) {
        node.put("seed", truth.seed());
        node.put("printing", truth.printing().key());
        node.put("event", truth.event().key());
        node.put("people", truth.people());
        node.put("calibration_error", rounded(truth.calibrationError()));
        node.put("brier", rounded(truth.scores().brier()));
        node.put("brier_of_oracle_that_knows_as_much", rounded(truth.scores().brierPeer()));
        node.put("brier_of_oracle_that_knows_programs", rounded(truth.scores().brierOracle()));
        node.put("auc", rounded(truth.scores().auc()));
        node.put("auc_of_oracle_that_knows_as_much", rounded(truth.scores().aucPeer()));
        node.put("auc_of_oracle_that_knows_programs", rounded(truth.scores().aucOracle()));
        node.put("coverage", rounded(truth.coverage()));
    }

    private static void couples(ObjectNode node, ProofReport report) {
        ObjectNode published = node.putObject("published");
        published.put("match_year", report.published().matchYear());
        published.put("couples", report.published().couples());
        published.put("both", report.published().both());
        published.put("one", report.published().one());
        published.put("neither", report.published().neither());
        ArrayNode simulated = node.putArray("simulated");
        for (CoupleResult couple : report.couples()) {
            ObjectNode one = simulated.addObject();
            one.put("manner", couple.manner().key());
            one.put("couples", couple.couples());
            one.put("both", rounded(couple.both()));
            one.put("one", rounded(couple.one()));
            one.put("neither", rounded(couple.neither()));
        }
    }

    private static @org.jspecify.annotations.Nullable BigDecimal rounded(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                : null;
    }
}
