package org.smartpick.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.app.settings.SettingValue.Layer;
import org.smartpick.app.settings.Settings.Browser;
import org.smartpick.app.settings.Settings.Interviewer;
import org.smartpick.app.settings.Settings.Listener;
import org.smartpick.app.settings.Settings.PortRule;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.NearestName;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.roleplay.ModelAddress;

/// Reads all settings from their four layers (default, file, environment, flag), or names
/// everything that is wrong.
///
/// A value that is shadowed by a stronger layer is checked all the same, and a name that we do not
/// know is refused with the name that was probably meant. One reader reads once.
public final class SettingsReader {
    private static final String FILE_VARIABLE = "SMARTPICK_SETTINGS";
    private static final int TYPING_SLIPS = 2;

    private final Surroundings around;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<SettingKey<?>, SettingValue> values = new HashMap<>();
    private final Map<SettingKey<?>, Object> parsed = new HashMap<>();

    private SettingsReader(Surroundings around) {
        this.around = around;
    }

    /// Reads the settings.
    ///
    /// @param file the file that a flag names, or none; then the environment's, then
    ///   `smartpick.conf` in the usual folder
    /// @param flags settings given by flags, by name
    public static SettingsReading read(
            Surroundings around, Optional<Path> file, Map<String, String> flags) {
        SettingsReader reader = new SettingsReader(around);
        reader.readFile(file);
        reader.readEnvironment();
        reader.readFlags(flags);
        Settings settings = reader.settings();
        if (!reader.problems.isEmpty()) {
            return new SettingsReading.Refused(reader.problems);
        }
        return new SettingsReading.Read(settings, reader.listValues(settings));
    }

    private void readFile(Optional<Path> flag) {
        SettingsFile file = chosenFile(flag);
        problems.addAll(file.problems());
        file.entries()
                .forEach((name, entry) -> {
                    String line = "line " + entry.line();
                    take(name, entry.text(), Layer.FILE, line, "settings file, " + line);
                });
    }

    private SettingsFile chosenFile(Optional<Path> flag) {
        if (flag.isPresent()) {
            return SettingsFile.read(flag.get(), "--settings");
        }
        Optional<String> variable = around.find(FILE_VARIABLE);
        if (variable.isPresent()) {
            return findPath(FILE_VARIABLE, variable.get())
                    .map(path -> SettingsFile.read(path, FILE_VARIABLE))
                    .orElseGet(SettingsFile::empty);
        }
        Path usual = around.usualFolder().resolve(SettingsFile.NAME);
        return Files.exists(usual)
                ? SettingsFile.read(usual, "settings file")
                : SettingsFile.empty();
    }

    private void readEnvironment() {
        List<String> known = SettingKey.all().stream().map(SettingKey::environmentName).toList();
        for (SettingKey<?> key : SettingKey.all()) {
            String variable = key.environmentName();
            around.find(variable)
                    .ifPresent(
                            text -> take(key.name(), text, Layer.ENVIRONMENT, variable, variable));
        }
        around.environment()
                .forEach((variable, text) -> {
                    String nearest = NearestName.find(variable, known).orElseThrow();
                    int slips = NearestName.distance(variable, nearest);
                    if (variable.startsWith("SMARTPICK_") && slips > 0 && slips <= TYPING_SLIPS) {
                        refuse(variable, text, "is no setting", "did you mean " + nearest + "?");
                    }
                });
    }

    private void readFlags(Map<String, String> flags) {
        flags.forEach((name, text) -> take(name, text, Layer.FLAG, "", name + " (flag)"));
    }

    private void take(String name, String text, Layer layer, String where, String field) {
        Optional<SettingKey<?>> key = SettingKey.findByName(name);
        if (key.isEmpty()) {
            List<String> names = SettingKey.all().stream().map(SettingKey::name).toList();
            String nearest = NearestName.find(name, names).orElseThrow();
            refuse(field, name, "is no setting", "did you mean " + nearest + "?");
            return;
        }
        keep(new SettingValue(key.get(), text, layer, where), field);
    }

    private void keep(SettingValue value, String field) {
        String named =
                field.contains(value.key().name()) ? field : field + ": " + value.key().name();
        switch (value.key().form().parse(named, value.text())) {
            case Parsed.Read<?> read -> {
                if (isUsable(value.key(), named, value.text())) {
                    values.put(value.key(), value);
                    parsed.put(value.key(), read.value());
                }
            }
            case Parsed.Refused<?> refused -> problems.add(refused.problem());
        }
    }

    /// Whether a text of the right form is a value too; keeps the problem where it is none.
    private boolean isUsable(SettingKey<?> key, String named, String text) {
        if (key.equals(SettingKey.MODEL_SERVER)) {
            return findAddress(named, text).isPresent();
        }
        boolean path = key.equals(SettingKey.WORKSPACE) || key.equals(SettingKey.SPEECH_MODEL);
        return !path || findPath(named, text).isPresent();
    }

    private Optional<ModelAddress> findAddress(String named, String text) {
        return switch (ModelAddress.parse(named, text)) {
            case Parsed.Read<ModelAddress> read -> Optional.of(read.value());
            case Parsed.Refused<ModelAddress> refused -> {
                problems.add(refused.problem());
                yield Optional.empty();
            }
        };
    }

    private Settings settings() {
        Listener listener =
                new Listener(
                        get(SettingKey.HOST).orElse(Loopback.ADDRESS),
                        get(SettingKey.PORT).orElse(Settings.USUAL_PORT),
                        values.containsKey(SettingKey.PORT)
                                ? PortRule.EXACTLY
                                : PortRule.OR_NEXT_FREE);
        return new Settings(
                listener,
                get(SettingKey.WORKSPACE)
                        .flatMap(text -> findPath(SettingKey.WORKSPACE.name(), text))
                        .orElseGet(around::usualFolder),
                get(SettingKey.SEASON).map(Season::of).orElseGet(() -> Season.on(around.today())),
                get(SettingKey.OPEN_BROWSER).orElse(true) ? Browser.OPEN : Browser.LEAVE,
                get(SettingKey.LOG_LEVEL).orElse(LogLevel.INFO),
                get(SettingKey.SPEECH_MODEL)
                        .flatMap(text -> findPath(SettingKey.SPEECH_MODEL.name(), text)),
                get(SettingKey.MODEL_SERVER)
                        .flatMap(text -> findAddress(SettingKey.MODEL_SERVER.name(), text))
                        .map(address ->
                                new Interviewer(
                                        address,
                                        get(SettingKey.MODEL_NAME)
                                                .orElse(SettingKey.MODEL_NAME.usual()))));
    }

    @SuppressWarnings("unchecked") // `keep` puts a value under a key whose form made it
    private <T> Optional<T> get(SettingKey<T> key) {
        return Optional.ofNullable((T) parsed.get(key));
    }

    private List<SettingValue> listValues(Settings settings) {
        return SettingKey.all().stream()
                .map(key ->
                        values.getOrDefault(
                                key,
                                new SettingValue(key, usualText(key, settings), Layer.DEFAULT, "")))
                .toList();
    }

    private static String usualText(SettingKey<?> key, Settings settings) {
        if (key.equals(SettingKey.WORKSPACE)) {
            return settings.workspace().toString();
        }
        return key.equals(SettingKey.SEASON)
                ? Integer.toString(settings.season().matchYear())
                : key.usual();
    }

    /// The path that was typed, with `~/` as the home folder; a problem when it is none or not a
    /// full one.
    private Optional<Path> findPath(String field, String text) {
        try {
            Path path =
                    text.startsWith("~/")
                            ? around.home().resolve(text.substring(2))
                            : Path.of(text);
            if (path.isAbsolute()) {
                return Optional.of(path.normalize());
            }
            refuse(
                    field,
                    text,
                    "is not a full path",
                    "write the path from its beginning, or from ~/");
        } catch (InvalidPathException e) {
            refuse(
                    field,
                    text,
                    "is no path on this system",
                    "write a path without signs that the system forbids");
        }
        return Optional.empty();
    }

    private void refuse(String field, String value, String problem, String remedy) {
        problems.add(new FieldProblem(field, value, problem, remedy));
    }
}
