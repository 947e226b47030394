package org.smartpick.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.couple.CoupleOutcome;
import org.smartpick.advice.port.ListFormat;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.CoupleAnswer;
import org.smartpick.cli.answer.CoupleJson;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.answer.PickAnswer;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.couple.PartnerOptions;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.domain.profile.WishFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `smartpick pick`: where should I apply?
@Command(
        name = "pick",
        description =
                "Where should I apply? A list of programs within your money, with chances and reasons.")
final class PickCommand extends HouseCommand {
    @Mixin ProfileSource profile = new ProfileSource();

    @Option(
            names = "--budget",
            paramLabel = "DOLLARS",
            description = "Money for applications, instead of the profile's.")
    @Nullable String budget;

    @Option(
            names = "--most-applications",
            paramLabel = "NUMBER",
            description = "Most applications, instead of the profile's.")
    @Nullable String mostApplications;

    @Option(
            names = "--risk",
            paramLabel = "0-100",
            description =
                    "0: positions count as the profile states them. 100: only the chance to match at all counts.")
    @Nullable String risk;

    @Option(
            names = "--objective",
            paramLabel = "GOAL",
            description =
                    "What the list is for: worth (what positions are worth to you), match (the highest chance to match at all) or preferred (the same in your first specialty).")
    @Nullable String objective;

    @Option(
            names = "--answer",
            paramLabel = "PATH=ANSWER",
            description =
                    "Another answer to one question of the profile, for this list alone, for example limits.most_per_state=5. May be repeated.")
    Map<String, String> answers = new LinkedHashMap<>();

    @Option(names = "--json", description = "Print the list as one JSON object.")
    boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the list as CSV.")
    @Nullable Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Write the list as a workbook.")
    @Nullable Path xlsx;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the list as pages to print.")
    @Nullable Path pdf;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the list in the form of the file's ending: .json, .csv, .xlsx or .pdf.")
    @Nullable Path out;

    @Option(names = "--explain", description = "Print reasons, rules and sources of every program.")
    boolean explain;

    @Mixin PartnerOptions partner = new PartnerOptions();

    PickCommand(Session session) {
        super(session);
    }

    /// A file to write.
    private record Wanted(Path path, ListFormat format) {}

    @Override
    protected ExitCode run(House house) throws IOException {
        if (out != null && formatOf(out).isEmpty()) {
            return toMend(
                    new FieldProblem(
                            "--out",
                            out.toString(),
                            "has an ending that we do not write",
                            "end it in .json, .csv, .xlsx or .pdf"));
        }
        PersonalFiles.Reading<ApplicantDraft> reading = profile.read(house);
        if (!reading.problems().isEmpty()) {
            return toMend("The profile cannot be used yet:", reading.problems());
        }
        if (partner.named()) {
            return forTwo(partner.choose(house, withOptions(reading.value())));
        }
        return switch (house.choosePrograms()
                .choose(withOptions(reading.value()), house.season())) {
            case PickOutcome.Chosen chosen -> answer(house, chosen.report());
            case PickOutcome.ToMend toMend ->
                    toMend("The profile cannot be used yet:", named(toMend.problems()));
            case PickOutcome.Contradiction contradiction -> contradiction(contradiction);
        };
    }

    /// Says what contradicts what, and prints the command that asks for the nearest list.
    private ExitCode contradiction(PickOutcome.Contradiction contradiction) {
        ExitCode code =
                toMend(new FieldProblem("limits", "", contradiction.why(), "change one of them"));
        if (!contradiction.wayOut().isEmpty()) {
            terminal().err().println("The nearest that works:");
            terminal().err().println("  smartpick pick" + repeated() + wayOut(contradiction));
        }
        return code;
    }

    private String repeated() {
        return profile.named() ? " --profile " + quoted(profile.name()) : "";
    }

    /// Options as they were given, but for those that have to change.
    private String wayOut(PickOutcome.Contradiction contradiction) {
        Map<String, String> wanted = new LinkedHashMap<>();
        instead().forEach((path, given) -> wanted.put(path, given.value()));
        contradiction.wayOut().forEach(change -> wanted.put(change.path(), change.value()));
        return wanted.entrySet().stream()
                .map(answer -> " --answer " + quoted(answer.getKey() + "=" + answer.getValue()))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.matches("[\\w./=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private ExitCode forTwo(Parsed<CoupleOutcome> asked) throws IOException {
        if (!wanted().isEmpty()) {
            return toMend(
                    new FieldProblem(
                            "--partner",
                            "",
                            "gives two lists, which are not written as files yet",
                            "leave the file out, or use --json"));
        }
        return switch (asked) {
            case Parsed.Refused<CoupleOutcome> refused -> toMend(refused.problem());
            case Parsed.Read<CoupleOutcome> read -> forTwo(read.value());
        };
    }

    private ExitCode forTwo(CoupleOutcome outcome) throws IOException {
        return switch (outcome) {
            case CoupleOutcome.Chosen chosen -> {
                if (json) {
                    JsonText.write(CoupleJson.of(chosen.report()), terminal());
                } else {
                    new CoupleAnswer(ink()).write(chosen.report());
                }
                yield ExitCode.DONE;
            }
            case CoupleOutcome.ToMend toMend ->
                    toMend(
                            "The profile of " + toMend.who().label() + " cannot be used yet:",
                            toMend.problems());
            case CoupleOutcome.Contradiction contradiction ->
                    toMend(
                            new FieldProblem(
                                    "limits of " + contradiction.who().label(),
                                    "",
                                    contradiction.why(),
                                    "change one of them"));
        };
    }

    /// The options that stand in for answers of the profile, by the answer's name.
    private Map<String, Instead> instead() {
        Map<String, Instead> given = new LinkedHashMap<>();
        put(given, LimitFields.BUDGET.path(), "--budget", budget);
        put(given, LimitFields.MOST_APPLICATIONS.path(), "--most-applications", mostApplications);
        put(given, WishFields.WEIGHT_MATCHING.path(), "--risk", risk);
        put(given, WishFields.OBJECTIVE.path(), "--objective", objective);
        answers.forEach((path, value) -> put(given, path, "--answer " + path, value));
        return given;
    }

    /// An option given instead of an answer.
    private record Instead(String option, String value) {}

    private static void put(
            Map<String, Instead> given, String path, String option, @Nullable String value) {
        if (value != null) {
            given.put(path, new Instead(option, value));
        }
    }

    private ApplicantDraft withOptions(ApplicantDraft draft) {
        ApplicantDraft changed = draft;
        for (var given : instead().entrySet()) {
            changed = changed.with(given.getKey(), given.getValue().value());
        }
        return changed;
    }

    /// Problems under the names by which the person gave the values.
    private List<FieldProblem> named(List<FieldProblem> problems) {
        Map<String, Instead> given = instead();
        return problems.stream()
                .map(problem -> {
                    Instead option = given.get(problem.field());
                    return new FieldProblem(
                            option == null ? problem.field() : option.option(),
                            problem.value(),
                            problem.problem(),
                            problem.remedy());
                })
                .toList();
    }

    private ExitCode answer(House house, PickReport report) throws IOException {
        List<Wanted> files = wanted();
        for (Wanted file : files) {
            new OutputFile(file.path())
                    .write(stream -> house.listWriter().write(report, file.format(), stream));
            terminal().err().println("Written: " + file.path());
        }
        if (json) {
            house.listWriter().write(report, ListFormat.JSON, terminal().bytes());
            terminal().bytes().println();
        } else if (files.isEmpty() || explain) {
            new PickAnswer(ink(), explain ? PickAnswer.Depth.REASONS : PickAnswer.Depth.LIST)
                    .write(report);
        }
        return ExitCode.DONE;
    }

    private List<Wanted> wanted() {
        List<Wanted> files = new ArrayList<>();
        add(files, csv, ListFormat.CSV);
        add(files, xlsx, ListFormat.XLSX);
        add(files, pdf, ListFormat.PDF);
        if (out != null) {
            formatOf(out).ifPresent(format -> add(files, out, format));
        }
        return files;
    }

    private static void add(List<Wanted> files, @Nullable Path path, ListFormat format) {
        if (path != null) {
            files.add(new Wanted(path, format));
        }
    }

    private static Optional<ListFormat> formatOf(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Stream.of(ListFormat.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }
}
