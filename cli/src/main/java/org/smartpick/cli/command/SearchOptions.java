package org.smartpick.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a search of the catalog is told on the command line, as typed.
final class SearchOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description =
                    "Words that must all occur in name, sponsor, specialty, city, state, track or number.")
    List<String> words = new ArrayList<>();

    @Option(
            names = "--specialty",
            paramLabel = "NAME",
            description = "Specialty; may be given several times.")
    List<String> specialties = new ArrayList<>();

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            description = "States, for example NJ,FL.")
    List<String> states = new ArrayList<>();

    @Option(
            names = "--division",
            split = ",",
            paramLabel = "NAME",
            description = "Census divisions, for example \"New England\".")
    List<String> divisions = new ArrayList<>();

    @Option(
            names = "--near",
            paramLabel = "PLACE",
            description = "City to measure from, for example \"Newark, NJ\".")
    String near = "";

    @Option(
            names = "--miles",
            paramLabel = "MILES",
            description = "Distance from --near; without it, 60.")
    String miles = "60";

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Program types, for example university.")
    List<String> types = new ArrayList<>();

    @Option(
            names = "--visa",
            split = ",",
            paramLabel = "VISA",
            description = "Visas of which one must be considered: j1, h1b, f1.")
    List<String> visas = new ArrayList<>();

    @Option(
            names = "--size",
            split = ",",
            paramLabel = "SIZE",
            description = "Sizes by first-year positions: small, medium, large.")
    List<String> sizes = new ArrayList<>();

    @Option(
            names = "--ehr",
            split = ",",
            paramLabel = "VENDOR",
            description = "Vendors of the electronic health record.")
    List<String> vendors = new ArrayList<>();

    @Option(
            names = "--informatics",
            description = "Only where the institution has an informatics fellowship.")
    boolean informatics;

    @Option(
            names = "--unfilled-since",
            paramLabel = "YEAR",
            description = "Only with unfilled positions in that Match or later.")
    String unfilledSince = "";

    @Option(
            names = "--stated-only",
            description = "Leave out programs for which what you ask is unknown.")
    boolean statedOnly;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "name, specialty, state, distance, size or unfilled.")
    String sort = "name";

    @Option(
            names = "--page",
            paramLabel = "NUMBER",
            description = "Page of the answer; the first without it.")
    String page = "1";

    @Option(
            names = "--page-size",
            paramLabel = "NUMBER",
            description = "Programs on a page; 50 without it.")
    String pageSize = "50";
}
