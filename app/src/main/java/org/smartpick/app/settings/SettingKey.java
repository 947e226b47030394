package org.smartpick.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.domain.ValueForm;

/// One thing that can be set: its name, how its value is written, and what it changes.
///
/// @param name name in the settings file and after `--set`, for example `open_browser`
/// @param form how the value is written and checked
/// @param usual the value used when nobody sets it, in words
/// @param meaning what it changes, in a sentence
/// @param <T> type of the value
public record SettingKey<T>(String name, ValueForm<T> form, String usual, String meaning) {

    /// Port of the local page.
    public static final SettingKey<Integer> PORT =
            new SettingKey<>(
                    "port",
                    new ValueForm.WholeNumber(0, 65_535, "port"),
                    "8427, or the next free one",
                    "Port of the local page. A port that you set yourself is used or refused, never replaced; 0 takes any free one.");

    /// Name of this machine by which the page is called.
    public static final SettingKey<Loopback> HOST =
            new SettingKey<>(
                    "host",
                    new ValueForm.Choice<>(List.of(Loopback.values())),
                    "127.0.0.1",
                    "Address the page listens on. Only this machine can reach either of them.");

    /// Folder of everything that is kept.
    public static final SettingKey<String> WORKSPACE =
            new SettingKey<>(
                    "workspace",
                    new ValueForm.Text(1_000),
                    "the system's folder for data of programs",
                    "Folder of your profiles, lists, corrections and notes, as a full path or one that begins with ~/.");

    /// Season applied in.
    public static final SettingKey<Integer> SEASON =
            new SettingKey<>(
                    "season",
                    new ValueForm.WholeNumber(2000, 2100, "year of the Match"),
                    "from the date: from April on, the Match of the next year",
                    "Season you apply in, named by the year of its Match.");

    /// Whether the browser is opened.
    public static final SettingKey<Boolean> OPEN_BROWSER =
            new SettingKey<>(
                    "open_browser",
                    new ValueForm.YesNo(),
                    "yes",
                    "Whether starting SmartPick opens the page in your browser; its address is printed in any case.");

    /// How much the log holds.
    public static final SettingKey<LogLevel> LOG_LEVEL =
            new SettingKey<>(
                    "log_level",
                    new ValueForm.Choice<>(List.of(LogLevel.values())),
                    "info",
                    "How much the log file tells. No level writes names, values or texts of yours.");

    /// Model that hears spoken answers.
    public static final SettingKey<String> SPEECH_MODEL =
            new SettingKey<>(
                    "speech.model",
                    new ValueForm.Text(1_000),
                    "the model that comes with SmartPick",
                    "Bigger model for hearing, as a full path or one that begins with ~/: a Vosk folder, a zip of one, or a Whisper file ggml-*.bin. Nothing is ever downloaded.");

    /// Address of a language model server of the person's own.
    public static final SettingKey<String> MODEL_SERVER =
            new SettingKey<>(
                    "coach.model_server",
                    new ValueForm.Text(200),
                    "none: no connection is opened",
                    "Address of a language model server that you run on this machine, such as http://127.0.0.1:11434. In a mock interview it may reword the interviewer's questions; it never sees your answers unless you agree on the page, and writes none. Only 127.0.0.1, [::1] and localhost are taken.");

    /// Name of the model on that server.
    public static final SettingKey<String> MODEL_NAME =
            new SettingKey<>(
                    "coach.model_name",
                    new ValueForm.Text(200),
                    "default",
                    "Name of the model, as that server knows it. Nothing without coach.model_server.");

    private static final List<SettingKey<?>> ALL =
            List.of(
                    PORT,
                    HOST,
                    WORKSPACE,
                    SEASON,
                    OPEN_BROWSER,
                    LOG_LEVEL,
                    SPEECH_MODEL,
                    MODEL_SERVER,
                    MODEL_NAME);

    /// Everything that can be set, in the order of the manual.
    public static List<SettingKey<?>> all() {
        return ALL;
    }

    /// The setting of this name.
    public static Optional<SettingKey<?>> findByName(String name) {
        for (SettingKey<?> key : ALL) {
            if (key.name.equals(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /// The environment variable that sets it, for example `SMARTPICK_OPEN_BROWSER`; a dot becomes
    /// an underscore.
    public String environmentName() {
        return "SMARTPICK_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
