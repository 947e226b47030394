package org.smartpick.cli.match;

import org.smartpick.domain.Parsed;
import org.smartpick.match.market.MarketPlan;
import picocli.CommandLine.Option;

/// How large a market is drawn.
final class PlanOptions {
    @Option(
            names = "--applicants",
            paramLabel = "N",
            defaultValue = "50000",
            description = "People, members of couples included (default: ${DEFAULT-VALUE}).")
    int applicants;

    @Option(
            names = "--programs",
            paramLabel = "N",
            defaultValue = "6600",
            description = "Programs (default: ${DEFAULT-VALUE}).")
    int programs;

    @Option(
            names = "--couples",
            paramLabel = "N",
            defaultValue = "0",
            description = "Couples among the people (default: ${DEFAULT-VALUE}).")
    int couples;

    @Option(
            names = "--list-length",
            paramLabel = "N",
            defaultValue = "12",
            description = "Programs on a single's list, on average (default: ${DEFAULT-VALUE}).")
    int listLength;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Decides every draw (default: ${DEFAULT-VALUE}).")
    long seed;

    Parsed<MarketPlan> plan() {
        return MarketPlan.read(applicants, programs, couples, listLength, seed);
    }
}
