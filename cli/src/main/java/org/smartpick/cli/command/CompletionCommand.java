package org.smartpick.cli.command;

import java.util.concurrent.Callable;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.call.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `smartpick completion`: lets the shell finish words.
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description =
                "Print a script that lets bash or zsh finish words; use it with: source <(smartpick completion)")
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Spec CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.terminal().out().print(AutoComplete.bash("smartpick", spec.root().commandLine()));
        session.terminal().out().flush();
        return ExitCode.DONE.code();
    }
}
