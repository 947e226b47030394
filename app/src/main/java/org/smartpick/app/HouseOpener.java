package org.smartpick.app;

import java.time.Clock;
import org.smartpick.app.settings.SettingsReader;
import org.smartpick.app.settings.SettingsReading;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.cli.Flags;
import org.smartpick.cli.Opener;

/// Reads and checks all settings, starts the log, and lays the house out. Nothing heavy is made
/// yet.
final class HouseOpener implements Opener {
    private final String version;
    private final Surroundings around;
    private final Clock clock;

    HouseOpener(String version, Surroundings around, Clock clock) {
        this.version = version;
        this.around = around;
        this.clock = clock;
    }

    @Override
    public Opening open(Flags flags) {
        return switch (SettingsReader.read(around, flags.findSettingsFile(), flags.settings())) {
            case SettingsReading.Refused refused -> new Opening.Refused(refused.problems());
            case SettingsReading.Read read -> {
                Logs.start(read.settings());
                yield new Opening.Opened(new Composition(version, read, around, clock));
            }
        };
    }
}
