package org.smartpick.cli.command;

import static org.smartpick.cli.output.TextTable.left;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `smartpick profile`: the file that says who you are to a program.
@Command(
        name = "profile",
        description =
                "The file that says who you are to a program: write one, check it, list its fields.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ProfileCommand.Check.class,
            ProfileCommand.Template.class,
            ProfileCommand.Fields.class
        })
final class ProfileCommand extends CommandGroup {

    /// `smartpick profile check FILE`.
    @Command(
            name = "check",
            description = "Check a profile; every problem is named with its remedy.")
    static final class Check extends HouseCommand {
        @Parameters(paramLabel = "FILE", description = "The profile, in YAML or JSON.")
        Path file = Path.of("");

        Check(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (InputFile.profile("FILE", file).text()) {
                case Parsed.Refused<String> refused -> toMend(refused.problem());
                case Parsed.Read<String> text ->
                        check(house.personalFiles().readProfile(text.value()));
            };
        }

        private ExitCode check(PersonalFiles.Reading<ApplicantDraft> reading) {
            if (!reading.problems().isEmpty()) {
                return toMend("The profile cannot be used yet:", reading.problems());
            }
            return switch (ApplicantReader.read(reading.value())) {
                case ApplicantReading.Incomplete incomplete ->
                        toMend("The profile cannot be used yet:", incomplete.problems());
                case ApplicantReading.Complete complete -> {
                    long open =
                            ProfileFields.all().stream()
                                    .filter(field -> !field.repeated())
                                    .filter(field -> reading.value().find(field.path()).isEmpty())
                                    .count();
                    ink().say(
                                    "The profile is in order. "
                                            + open
                                            + " questions are left open; they count as unknown, never as no.");
                    yield ExitCode.DONE;
                }
            };
        }
    }

    /// `smartpick profile template`.
    @Command(
            name = "template",
            description =
                    "Print an empty profile with a comment for each question; redirect it into a file.")
    static final class Template extends HouseCommand {
        Template(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            terminal().out().print(house.personalFiles().writeProfile(ApplicantDraft.empty()));
            terminal().out().flush();
            return ExitCode.DONE;
        }
    }

    /// `smartpick profile fields`.
    @Command(name = "fields", description = "List every field with its range and why it is asked.")
    static final class Fields extends HouseCommand {
        Fields(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            Ink ink = ink();
            Stream.of(ProfileField.Step.values())
                    .forEach(step -> {
                        ink.title(step.label());
                        TextTable table = TextTable.of(left(""), left(""), left(""));
                        ProfileFields.ofStep(step)
                                .forEach(field ->
                                        table.add(
                                                "  " + field.path(),
                                                need(field.need()),
                                                field.form().hint()));
                        ink.table(table);
                        ink.space();
                    });
            ink.aside("Why each is asked stands in: smartpick profile template");
            return ExitCode.DONE;
        }

        private static String need(ProfileField.Need need) {
            return switch (need) {
                case REQUIRED -> "needed";
                case OPTIONAL -> "may stay open";
                case SEVERAL -> "any number";
            };
        }
    }
}
