package org.smartpick.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartpick.app.settings.LogLevel;
import org.smartpick.app.settings.Settings;

/// The log: a file in the data folder, and warnings on standard error.
///
/// Our own code logs templates, counts and codes only. Libraries are held to failures, since their
/// messages may name files and addresses. At most two files of one megabyte are kept.
final class Logs {
    /// Name of the file in the data folder.
    static final String FILE = "smartpick.log";

    private static final String OURS = "org.smartpick";
    private static final String COMMAND_LINE = "org.smartpick.cli";
    private static final String IN_FILE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{24} %msg%n%ex{0}";
    private static final String ON_TERMINAL = "%-5level %msg%n%ex{0}";
    private static final FileSize LARGEST = FileSize.valueOf("1MB");

    private Logs() {}

    /// Sets the log up: warnings on standard error, and the file where the data folder is there
    /// already.
    ///
    /// The command line tells a person by itself what went wrong, so what it logs goes to the file
    /// only.
    static void start(Settings settings) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(terminal(context));
        context.getLogger(OURS).setLevel(level(settings.logLevel()));
        context.getLogger(COMMAND_LINE).setAdditive(settings.logLevel() == LogLevel.DEBUG);
        keepIn(settings.workspace());
    }

    /// Writes the file in the data folder from now on, once the folder is there.
    static void keepIn(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(FILE) == null && Files.isDirectory(folder)) {
            var file = file(context, folder.resolve(FILE));
            root.addAppender(file);
            if (!context.getLogger(COMMAND_LINE).isAdditive()) {
                context.getLogger(COMMAND_LINE).addAppender(file);
            }
        }
    }

    private static ConsoleAppender<ILoggingEvent> terminal(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setTarget("System.err");
        ThresholdFilter filter = new ThresholdFilter();
        filter.setLevel(Level.WARN.toString());
        filter.start();
        appender.addFilter(filter);
        return started(context, appender, ON_TERMINAL);
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path path) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setFile(path.toString());
        appender.setName(FILE);
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(path + ".%i");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(1);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> limit = new SizeBasedTriggeringPolicy<>();
        limit.setContext(context);
        limit.setMaxFileSize(LARGEST);
        limit.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(limit);
        return started(context, appender, IN_FILE);
    }

    private static <T extends OutputStreamAppender<ILoggingEvent>> T started(
            LoggerContext context, T appender, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(pattern);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    private static Level level(LogLevel level) {
        return switch (level) {
            case ERROR -> Level.ERROR;
            case WARN -> Level.WARN;
            case INFO -> Level.INFO;
            case DEBUG -> Level.DEBUG;
        };
    }
}
