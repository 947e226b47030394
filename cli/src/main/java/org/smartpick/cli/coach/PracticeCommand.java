package org.smartpick.cli.coach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.Practice.Consent;
import org.smartpick.advice.practice.Practice.Outcome;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.advice.practice.PracticeItem;
import org.smartpick.advice.practice.Said;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.practice.PracticeMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick coach practice`: one question, one typed answer, what the coach says.
@Command(
        name = "practice",
        description = {
            "Practice one answer, typed.",
            "Without QUESTION: what to do next and where you stand.",
            "With --answer the answer is read, looked at and kept in your workspace."
        })
public final class PracticeCommand extends HouseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "QUESTION",
            description = "Id of a question, for example OPEN-01.")
    @Nullable String question;

    @Option(
            names = "--answer",
            paramLabel = "FILE",
            description = "Text file that holds your answer, as you would say it.")
    @Nullable Path answer;

    @Option(
            names = "--points-to-nobody",
            description = "Keep words that look as if they told who a patient is.")
    boolean pointsToNobody;

    /// The command of this call.
    public PracticeCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        Practice practice = house.coach().practice();
        if (question == null) {
            return next(practice, new PracticeHome(practice));
        }
        Optional<PracticeItem> item = practice.bank().find(question);
        if (item.isEmpty()) {
            return toMend(
                    new FieldProblem(
                            "QUESTION",
                            question,
                            "is no question of the bank",
                            "give an id such as OPEN-01; the page lists all of them"));
        }
        return answer == null ? ask(item.get()) : answer(practice, item.get(), answer);
    }

    private ExitCode next(Practice practice, PracticeHome home) {
        PracticeLines lines = new PracticeLines(ink());
        home.next().ifPresent(lines::next);
        lines.standings(home.standings(), practice.bank());
        return ExitCode.DONE;
    }

    private ExitCode ask(PracticeItem item) {
        new PracticeLines(ink()).question(item);
        return ExitCode.DONE;
    }

    private ExitCode answer(Practice practice, PracticeItem item, Path file) throws IOException {
        return switch (InputFile.answer(file).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> read -> take(practice, item, read.value().strip());
        };
    }

    private ExitCode take(Practice practice, PracticeItem item, String text) {
        String session = practice.begin(PracticeMode.DRILL, item.id()).orElseThrow();
        Outcome outcome =
                practice.answer(
                        session,
                        new Said.Typed(text, 0),
                        pointsToNobody ? Consent.GIVEN : Consent.ASK_FIRST);
        return switch (outcome) {
            case Outcome.Kept kept -> show(practice, kept.attempt());
            case Outcome.Refused refused -> {
                practice.keep().deleteSession(session);
                yield toMend(refused.problem());
            }
            case Outcome.ToConfirm ask -> {
                practice.keep().deleteSession(session);
                yield toMend(
                        new FieldProblem(
                                "--answer",
                                String.join(", ", ask.details()),
                                "may tell who a patient is; nothing was kept",
                                "change these words, or add --points-to-nobody"));
            }
        };
    }

    private ExitCode show(Practice practice, Attempt attempt) {
        new PracticeLines(ink()).reply(practice.judge(attempt, practice.keep().manner()));
        return ExitCode.DONE;
    }
}
