package org.smartpick.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.ProgramView;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.catalog.search.ProgramQuery;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.answer.ProgramAnswer;
import org.smartpick.cli.answer.ProgramJson;
import org.smartpick.cli.answer.SearchAnswer;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick programs`: the catalog.
@Command(
        name = "programs",
        description = "The catalog: search all programs, or show what is known of one.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ProgramsCommand.Search.class, ProgramsCommand.Show.class})
final class ProgramsCommand extends CommandGroup {

    /// `smartpick programs search`.
    @Command(
            name = "search",
            description =
                    "Search all programs; unknown facts never rule a program out unless you say so.")
    static final class Search extends HouseCommand {
        @Mixin SearchOptions options = new SearchOptions();

        @Option(names = "--json", description = "Print the page as one JSON object.")
        boolean json;

        Search(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            SearchPrograms search = house.searchPrograms();
            QueryReader reader = new QueryReader(search);
            ProgramQuery query = reader.read(options);
            if (!reader.problems().isEmpty()) {
                return toMend("The search cannot be made yet:", reader.problems());
            }
            ProgramPage page = search.search(query);
            if (json) {
                JsonText.write(ProgramJson.page(page), terminal());
            } else {
                new SearchAnswer(ink()).write(page);
            }
            return ExitCode.DONE;
        }
    }

    /// `smartpick programs show ID`.
    @Command(
            name = "show",
            description =
                    "Show what is known of a program, with source and year; with a profile, your chances there.")
    static final class Show extends HouseCommand {
        @Parameters(paramLabel = "ID", description = "ACGME number, ten digits.")
        String id = "";

        @Mixin ProfileSource profile = new ProfileSource();

        @Option(names = "--json", description = "Print the program as one JSON object.")
        boolean json;

        Show(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (new ValueForm.ProgramNumber().parse("ID", id)) {
                case Parsed.Refused<AcgmeId> refused -> toMend(refused.problem());
                case Parsed.Read<AcgmeId> number -> show(house, number.value());
            };
        }

        private ExitCode show(House house, AcgmeId number) throws IOException {
            ApplicantDraft draft = ApplicantDraft.empty();
            if (profile.named()) {
                PersonalFiles.Reading<ApplicantDraft> reading = profile.read(house);
                List<FieldProblem> problems = problems(reading);
                if (!problems.isEmpty()) {
                    return toMend("The profile cannot be used yet:", problems);
                }
                draft = reading.value();
            }
            Optional<ProgramView> view = house.showProgram().show(number, draft, house.season());
            if (view.isEmpty()) {
                return toMend(
                        new FieldProblem(
                                "ID",
                                id,
                                "is no program in the catalog",
                                "look for it with: smartpick programs search"));
            }
            if (json) {
                JsonText.write(ProgramJson.view(view.get()), terminal());
            } else {
                new ProgramAnswer(ink()).write(view.get());
            }
            return ExitCode.DONE;
        }

        private static List<FieldProblem> problems(PersonalFiles.Reading<ApplicantDraft> reading) {
            if (!reading.problems().isEmpty()) {
                return reading.problems();
            }
            return switch (ApplicantReader.read(reading.value())) {
                case ApplicantReading.Incomplete incomplete -> incomplete.problems();
                case ApplicantReading.Complete complete -> List.of();
            };
        }
    }
}
