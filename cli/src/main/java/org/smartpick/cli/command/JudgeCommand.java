package org.smartpick.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.judge.JudgeOutcome;
import org.smartpick.advice.judge.Judgment;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.answer.JudgeAnswer;
import org.smartpick.cli.answer.JudgeJson;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.profile.ApplicantDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick judge`: how good is a list that I made elsewhere?
@Command(
        name = "judge",
        description =
                "How good is this list? Its chance and worth beside the best list of the same cost, the"
                        + " best swaps, and what could be saved.")
final class JudgeCommand extends HouseCommand {
    @Parameters(
            paramLabel = "LIST",
            description =
                    "The list: CSV with a column for the program (ACGME id, NRMP code or name), or text"
                            + " with a program a line.")
    Path file = Path.of("");

    @Mixin ProfileSource profile = new ProfileSource();

    @Option(names = "--json", description = "Print the judgment as one JSON object.")
    boolean json;

    JudgeCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        PersonalFiles.Reading<ApplicantDraft> reading = profile.read(house);
        if (!reading.problems().isEmpty()) {
            return toMend("The profile cannot be used yet:", reading.problems());
        }
        return switch (InputFile.list(file).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> text ->
                    answer(house.judgeList().judge(text.value(), reading.value(), house.season()));
        };
    }

    private ExitCode answer(JudgeOutcome outcome) throws IOException {
        return switch (outcome) {
            case JudgeOutcome.Judged judged -> write(judged.judgment());
            case JudgeOutcome.NothingFound nothing -> {
                new JudgeAnswer(ink()).lines(nothing.lines());
                yield ExitCode.TO_MEND;
            }
            case JudgeOutcome.ToMend toMend ->
                    toMend("The list cannot be judged yet:", toMend.problems());
        };
    }

    private ExitCode write(Judgment judgment) throws IOException {
        if (json) {
            JsonText.write(JudgeJson.of(judgment), terminal());
        } else {
            new JudgeAnswer(ink()).write(judgment);
        }
        return ExitCode.DONE;
    }
}
