package org.smartpick.cli.ranklist;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.ranklist.couple.CoupleSide.SideProgram;
import org.smartpick.advice.ranklist.couple.JointReport;
import org.smartpick.advice.ranklist.couple.JointWords;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.domain.chance.Chance;

/// A joint list as one JSON object. Chances are 0 to 1.
final class JointJson {
    private JointJson() {}

    static ObjectNode of(JointReport report) {
        ObjectNode json = JsonText.object();
        chance(report.chances().both(), json.putObject("both_match"));
        chance(report.chances().together(), json.putObject("both_match_near"));
        chance(report.chances().one(), json.putObject("one_matches"));
        chance(report.chances().neither(), json.putObject("neither_matches"));
        ArrayNode pairs = json.putArray("pairs");
        for (JointReport.RankedPair pair : report.pairs()) {
            ObjectNode one = pairs.addObject();
            one.put("rank", pair.rank());
            program(one, "you", pair.findFirst());
            program(one, "partner", pair.findSecond());
            one.put("nearness", pair.nearness().name().toLowerCase(Locale.ROOT));
            pair.findMiles()
                    .ifPresentOrElse(miles -> one.put("miles", miles), () -> one.putNull("miles"));
            one.put("worth", pair.standing().worth());
            chance(pair.standing().ends(), one.putObject("ends_here"));
            one.put("why", pair.standing().why());
        }
        ArrayNode leftOut = json.putArray("left_out");
        report.leftOut()
                .forEach(left ->
                        leftOut.addObject().put("pairs", left.count()).put("why", left.why()));
        json.put("fee_usd_beyond_included", report.costs().extraUsd());
        JointWords.rules(report).forEach(json.putArray("notes")::add);
        return json;
    }

    private static void program(ObjectNode pair, String name, Optional<SideProgram> program) {
        program.ifPresentOrElse(one -> pair.put(name, one.id().value()), () -> pair.putNull(name));
    }

    private static void chance(Chance chance, ObjectNode json) {
        json.put("low", chance.low()).put("median", chance.median()).put("high", chance.high());
    }
}
