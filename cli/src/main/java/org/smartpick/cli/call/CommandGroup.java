package org.smartpick.cli.call;

import picocli.CommandLine.Command;

/// A command that only holds others.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true)
public abstract class CommandGroup {}
