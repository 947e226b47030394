package org.smartpick.cli.match;

import java.io.IOException;
import java.util.Locale;
import org.smartpick.advice.match.MatchMeasure;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.domain.Parsed;
import org.smartpick.match.market.MarketPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `smartpick match bench`.
@Command(
        name = "bench",
        description = {
            "Measure the Match on a drawn market, with the textbook's way beside it.",
            "Processor time of one thread, the best of many runs and the first one."
        })
public final class MatchBenchCommand extends HouseCommand {
    @Mixin PlanOptions plan = new PlanOptions();

    @Option(names = "--json", description = "Print one line of JSON.")
    boolean json;

    /// The command of this call.
    public MatchBenchCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (plan.plan()) {
            case Parsed.Refused<MarketPlan> refused -> toMend(refused.problem());
            case Parsed.Read<MarketPlan> read ->
                    answer(read.value(), house.match().measureMatch().measure(read.value()));
        };
    }

    private ExitCode answer(MarketPlan of, MatchMeasure measure) {
        if (json) {
            ink().line(line(of, measure));
        } else {
            words(measure);
        }
        return ExitCode.DONE;
    }

    private static String line(MarketPlan of, MatchMeasure measure) {
        return String.format(
                Locale.ROOT,
                "{\"applicants\": %d, \"programs\": %d, \"couples\": %d, \"seed\": %d, \"matched\": %d,"
                        + " \"blocking\": %d, \"couples_unsettled\": %d, \"proposals\": %d,"
                        + " \"cpu_ms_best\": %.3f, \"cpu_ms_cold\": %.3f, \"textbook_cpu_ms\": %.3f,"
                        + " \"textbook_agreement\": %.6f, \"peak_mb\": %.1f}",
                of.applicants(),
                of.programs(),
                of.couples(),
                of.seed(),
                measure.matched(),
                measure.blocking(),
                measure.unsettled(),
                measure.proposals(),
                measure.times().bestMillis(),
                measure.times().coldMillis(),
                measure.rival().millis(),
                measure.rival().agreement(),
                measure.peakMegabytes());
    }

    private void words(MatchMeasure measure) {
        ink().title(format("%,d applicants have a position.", measure.matched()));
        ink().tell(
                        format(
                                "Blocking agents by the strict check: %,d; couples left out: %,d.",
                                measure.blocking(), measure.unsettled()));
        ink().tell(
                        format(
                                "Processor time: best %.2f ms, first run %.2f ms; the textbook's way %.1f"
                                        + " ms, alike for %.2f %% of the applicants.",
                                measure.times().bestMillis(),
                                measure.times().coldMillis(),
                                measure.rival().millis(),
                                100 * measure.rival().agreement()));
        ink().tell(format("Most memory until then: %.0f MB.", measure.peakMegabytes()));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.US, format, values);
    }
}
