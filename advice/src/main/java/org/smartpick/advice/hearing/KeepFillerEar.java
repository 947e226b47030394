package org.smartpick.advice.hearing;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.FillerEar;

/// Keeps the calibration of filler sounds: six numbers in the workspace.
public final class KeepFillerEar {
    private static final String KIND = "filler-ear";
    private static final String KEY = "me";
    private static final String FORM =
            "{\"version\":1,\"voiced_seconds\":%.3f,\"stretched_seconds\":%.3f,"
                    + "\"quiet_level\":%.5f,\"ums\":%d,\"found\":%d,\"false_alarms\":%d}";
    private static final Pattern READ =
            Pattern.compile(
                    "\\{\"version\":1,\"voiced_seconds\":([0-9.]{1,12}),\"stretched_seconds\":"
                            + "([0-9.]{1,12}),\"quiet_level\":([0-9.]{1,12}),\"ums\":(\\d{1,4}),"
                            + "\"found\":(\\d{1,4}),\"false_alarms\":(\\d{1,4})}");

    private final Supplier<Entries> entries;
    private final Clock clock;

    /// @param entries the small documents of the workspace, opened when first needed
    /// @param clock time of the calibration
    public KeepFillerEar(Supplier<Entries> entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// The calibration in force; empty where there is none, or none that can be read.
    public Optional<Calibration> find() {
        return entries.get().find(KIND, KEY).flatMap(entry -> read(entry.text()));
    }

    /// The values in force: of the calibration, otherwise the usual ones.
    public FillerEar ear() {
        return find().map(Calibration::ear).orElse(FillerEar.USUAL);
    }

    /// Keeps a calibration in the place of the one before.
    void save(Calibration calibration) {
        FillerEar ear = calibration.ear();
        String text =
                String.format(
                        Locale.ROOT,
                        FORM,
                        ear.voicedSeconds(),
                        ear.stretchedSeconds(),
                        ear.quietLevel(),
                        calibration.ums(),
                        calibration.found(),
                        calibration.falseAlarms());
        entries.get().save(new Entry(KIND, KEY, clock.instant(), text));
    }

    /// Goes back to the usual values; every calibration is deleted for good.
    public void undo() {
        entries.get().erase(KIND, KEY);
    }

    private static Optional<Calibration> read(String text) {
        Matcher numbers = READ.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Calibration(
                            new FillerEar(
                                    Double.parseDouble(numbers.group(1)),
                                    Double.parseDouble(numbers.group(2)),
                                    Double.parseDouble(numbers.group(3))),
                            Integer.parseInt(numbers.group(4)),
                            Integer.parseInt(numbers.group(5)),
                            Integer.parseInt(numbers.group(6))));
        } catch (IllegalArgumentException e) {
            // Somebody changed it by hand: then the usual values hold.
            return Optional.empty();
        }
    }
}
