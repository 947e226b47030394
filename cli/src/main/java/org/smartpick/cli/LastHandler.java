package org.smartpick.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.catalog.dataset.CatalogException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Where a command's failure ends: a sentence and an exit code for the person, kind and place for
/// the log.
///
/// The log gets no message of an exception, since a message may hold a value.
final class LastHandler implements IExecutionExceptionHandler {
    private static final int FRAMES = 25;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        String command = line.getCommandSpec().qualifiedName();
        ExitCode code =
                switch (failure) {
                    case WorkspaceException e ->
                            world(err, "Your workspace cannot be used: " + e.getMessage() + ".");
                    case CatalogException e ->
                            world(err, "The bundled data is damaged: " + e.getMessage() + ".");
                    case UncheckedIOException e ->
                            world(err, sentence(Objects.requireNonNull(e.getCause())));
                    case IOException e -> world(err, sentence(e));
                    default -> fault(err, failure);
                };
        Logger log =
                LoggerFactory.getLogger(
                        LastHandler.class); // not before: a command that works needs no log
        log.error("{} ended with {}: {}", command, code, trace(failure));
        err.flush();
        return code.code();
    }

    private static ExitCode world(PrintWriter err, String sentence) {
        err.println(sentence);
        return ExitCode.WORLD;
    }

    private static ExitCode fault(PrintWriter err, Exception failure) {
        err.println(
                "SmartPick made a mistake, code "
                        + shortCode(failure)
                        + ". What you keep is unchanged.");
        err.println(
                "Run it again with --set log_level=debug to see where; that holds nothing about you either.");
        return ExitCode.FAULT;
    }

    private static String sentence(IOException e) {
        String file =
                e instanceof FileSystemException named && named.getFile() != null
                        ? ": " + named.getFile()
                        : "";
        return switch (e) {
            case NoSuchFileException missing -> "There is no such file or folder" + file + ".";
            case AccessDeniedException denied ->
                    "Permission to read or write was denied" + file + ".";
            default ->
                    "A file could not be read or written"
                            + file
                            + ". Check the disk and the permissions.";
        };
    }

    /// Kind and place of a mistake in six signs; the same mistake has the same code.
    private static String shortCode(Exception failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        String place =
                frames.length == 0 ? "" : frames[0].getClassName() + frames[0].getLineNumber();
        int hash = (failure.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "C%05X", hash & 0xFFFFF);
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable e = failure; e != null; e = e.getCause()) {
            trace.append(System.lineSeparator()).append(e.getClass().getName());
            StackTraceElement[] frames = e.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append(System.lineSeparator()).append("    at ").append(frames[i]);
            }
        }
        return trace.toString();
    }
}
