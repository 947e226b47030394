package org.smartpick.cli.call;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.Opener.Opening;
import org.smartpick.cli.Terminal;
import org.smartpick.cli.answer.Problems;
import org.smartpick.cli.output.Ink;
import org.smartpick.domain.FieldProblem;
import picocli.CommandLine.Command;

/// A command that asks a use case: opens the house, asks, answers, closes it.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
public abstract class HouseCommand implements Callable<Integer> {
    private final Session session;

    /// A command of this call.
    protected HouseCommand(Session session) {
        this.session = session;
    }

    /// Asks the use case and writes the answer.
    ///
    /// @throws IOException when a file of the person's cannot be read or written
    protected abstract ExitCode run(House house) throws IOException;

    /// Settings that options of this very command stand for, by name; most commands have none.
    protected Map<String, String> ownSettings() {
        return Map.of();
    }

    @Override
    public final Integer call() throws IOException {
        return switch (session.open(ownSettings())) {
            case Opening.Opened opened -> {
                try (House house = opened.house()) {
                    yield run(house).code();
                }
            }
            case Opening.Refused refused ->
                    toMend("A setting has to be mended:", refused.problems()).code();
        };
    }

    /// Where the answer goes.
    protected final Terminal terminal() {
        return session.terminal();
    }

    /// Writes sentences.
    protected final Ink ink() {
        return new Ink(terminal());
    }

    /// Writes what has to be mended to standard error.
    protected final ExitCode toMend(String sentence, List<FieldProblem> problems) {
        Problems.write(sentence, problems, terminal().err());
        return ExitCode.TO_MEND;
    }

    /// Writes one thing that has to be mended to standard error.
    protected final ExitCode toMend(FieldProblem problem) {
        return toMend("Something has to be mended:", List.of(problem));
    }
}
