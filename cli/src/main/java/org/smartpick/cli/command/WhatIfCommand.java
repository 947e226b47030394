package org.smartpick.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.whatif.WhatIfReport;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.answer.WhatIfAnswer;
import org.smartpick.cli.answer.WhatIfJson;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.profile.ApplicantDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `smartpick whatif`: what would have to be true for a better chance?
@Command(
        name = "whatif",
        description =
                "What would have to be true? One thing changed at a time, and what it would do to the chance to match.")
final class WhatIfCommand extends HouseCommand {
    @Mixin ProfileSource profile = new ProfileSource();

    @Option(
            names = "--specialty",
            paramLabel = "NAME",
            description =
                    "Another specialty to look at; may be repeated. Without it: the three that would add most.")
    List<String> specialties = new ArrayList<>();

    @Option(names = "--json", description = "Print the changes as one JSON object.")
    boolean json;

    WhatIfCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        PersonalFiles.Reading<ApplicantDraft> reading = profile.read(house);
        if (!reading.problems().isEmpty()) {
            return toMend("The profile cannot be used yet:", reading.problems());
        }
        return switch (house.choosePrograms().choose(reading.value(), house.season())) {
            case PickOutcome.Chosen chosen -> look(house, reading.value(), chosen.report());
            case PickOutcome.ToMend toMend ->
                    toMend("The profile cannot be used yet:", toMend.problems());
            case PickOutcome.Contradiction contradiction ->
                    toMend(
                            new FieldProblem(
                                    "limits", "", contradiction.why(), "change one of them"));
        };
    }

    private ExitCode look(House house, ApplicantDraft draft, PickReport list) throws IOException {
        List<Specialty> others = specialties.stream().map(Specialty::of).toList();
        WhatIfReport report = house.whatIf().look(draft, list, others).orElseThrow();
        List<FieldProblem> problems =
                others.stream()
                        .filter(specialty -> !report.otherSpecialties().contains(specialty))
                        .map(specialty -> notOffered(specialty, report))
                        .toList();
        if (!problems.isEmpty()) {
            return toMend("Something has to be mended:", problems);
        }
        if (json) {
            JsonText.write(WhatIfJson.of(report), terminal());
        } else {
            new WhatIfAnswer(ink()).write(report);
        }
        return ExitCode.DONE;
    }

    private static FieldProblem notOffered(Specialty specialty, WhatIfReport report) {
        return new FieldProblem(
                "--specialty",
                specialty.name(),
                "is on your list already, or has fewer than ten programs that we know",
                "name one of: "
                        + String.join(
                                "; ",
                                report.otherSpecialties().stream().map(Specialty::name).toList()));
    }
}
