package org.smartpick.cli;

import org.smartpick.cli.call.Session;
import org.smartpick.cli.coach.CoachCommand;
import org.smartpick.cli.command.CommandFactory;
import org.smartpick.cli.command.SmartPickCommand;
import org.smartpick.cli.ranklist.RankListCommand;
import picocli.CommandLine;
import picocli.CommandLine.RunLast;

/// The door: from words on a command line to an answer and an exit code.
public final class CommandLineDoor {
    private CommandLineDoor() {}

    /// Does what the words ask and says how it ended, one of [ExitCode].
    ///
    /// @param version version of the program, for `--version`
    /// @param terminal where the answer goes
    /// @param opener opens the house when a command needs it
    /// @param words the command line without the program's name
    public static int run(String version, Terminal terminal, Opener opener, String... words) {
        int code = commandLine(new Session(version, terminal, opener)).execute(words);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /// The grammar of all commands, for help, completion and the manual.
    public static CommandLine commandLine(Session session) {
        CommandFactory factory = new CommandFactory(session);
        CommandLine line = new CommandLine(SmartPickCommand.class, factory);
        // Groups with a package of their own: the root does not know them, or the two would be one.
        line.addSubcommand(new CommandLine(CoachCommand.class, factory));
        line.addSubcommand(new CommandLine(RankListCommand.class, factory));
        SmartPickCommand root = line.getCommand();
        line.setOut(session.terminal().out());
        line.setErr(session.terminal().err());
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        session.terminal().style() == Terminal.Style.STYLED
                                ? CommandLine.Help.Ansi.ON
                                : CommandLine.Help.Ansi.OFF));
        line.setExecutionStrategy(parsed -> {
            session.use(root.flags());
            return new RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler(new WrongWords());
        line.setExecutionExceptionHandler(new LastHandler());
        return line;
    }
}
