package org.smartpick.advice.season.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonRecord;
import org.smartpick.match.season.SeasonRecord.CoupleCount;
import org.smartpick.match.season.SeasonRecord.MarketCount;
import org.smartpick.match.season.SeasonRecord.TypeCount;

/// What an experiment measures in every season.
final class Measures {
    private Measures() {}

    /// One measure.
    record Measure(String name, String unit, ToDoubleFunction<SeasonRecord> of) {}

    static List<Measure> of(Nation nation) {
        List<Measure> measures = new ArrayList<>();
        int markets = nation.markets().size();
        double people = nation.people().size();
        double couples = nation.people().couples().length / 2.0;
        int positions = 0;
        for (int quota : nation.tracks().quota()) {
            positions += quota;
        }
        double all = positions;
        double applications = nation.applications().size() / people;
        measures.add(new Measure("applications", "per applicant", record -> applications));
        for (ApplicantType type : ApplicantType.values()) {
            int t = type.ordinal();
            measures.add(
                    new Measure(
                            "matched: " + type.plural(),
                            "percent",
                            r -> 100.0 * r.of(TypeCount.MATCHED, t) / r.of(TypeCount.PEOPLE, t)));
        }
        measures.add(
                new Measure("positions filled", "percent", r -> 100 * filled(r, markets) / all));
        measures.add(
                new Measure(
                        "interviews",
                        "per applicant",
                        r -> sum(r, MarketCount.INTERVIEWED, markets) / people));
        measures.add(
                new Measure(
                        "no program on the main list",
                        "percent of applicants",
                        r -> 100 * unlisted(r) / people));
        measures.add(
                new Measure(
                        "in one of the first three",
                        "percent of the matched",
                        r ->
                                100.0
                                        * types(r, TypeCount.FIRST_THREE)
                                        / types(r, TypeCount.PEOPLE_RANKS_MATCHED)));
        measures.add(
                new Measure(
                        "tracks with open positions",
                        "tracks",
                        r -> sum(r, MarketCount.TRACKS_OPEN, markets)));
        measures.add(
                new Measure(
                        "couples with both matched",
                        "percent",
                        r -> 100 * r.of(CoupleCount.BOTH) / couples));
        return measures;
    }

    private static double filled(SeasonRecord record, int markets) {
        double sum = 0;
        for (int m = 0; m < markets; m++) {
            sum += record.filled(m);
        }
        return sum;
    }

    private static double sum(SeasonRecord record, MarketCount count, int markets) {
        double sum = 0;
        for (int m = 0; m < markets; m++) {
            sum += record.of(count, m);
        }
        return sum;
    }

    private static double types(SeasonRecord record, TypeCount count) {
        double sum = 0;
        for (int type = 0; type < Nation.TYPES; type++) {
            sum += record.of(count, type);
        }
        return sum;
    }

    private static double unlisted(SeasonRecord record) {
        return types(record, TypeCount.PEOPLE)
                - types(record, TypeCount.PEOPLE_RANKS_MATCHED)
                - types(record, TypeCount.PEOPLE_RANKS_UNMATCHED);
    }
}
