package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.smartpick.app.settings.SettingKey;

/// Writes the settings page of the manual out of the code, and fails when the page is stale.
class SettingsPageTest {
    private static final String PAGE = "docs/settings.md";

    @Test
    void theManualSaysWhatTheCodeReads() throws IOException {
        if (Boolean.getBoolean("smartpick.write")) {
            Files.writeString(Manual.root().resolve(PAGE), page());
        }
        assertThat(Manual.text(PAGE))
                .as(
                        "mvn -pl app -am test -Dtest=SettingsPageTest -Dsmartpick.write=true writes the page anew")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Settings

                        SmartPick works without any. `smartpick settings` prints the value in force of each and who set it. Four layers, a later one is
                        stronger:

                        1. the default;
                        2. the settings file: `smartpick.conf` in the data folder, or the file that `SMARTPICK_SETTINGS` or `--settings` names. A line a
                           setting, `name = value`, UTF-8, at most 64 KB; a line that begins with `#` is a comment; nothing is escaped;
                        3. a variable of the environment;
                        4. a flag: `--set name=value`, for some also one of their own (`--workspace`, `--season`, and `--port` and `--no-browser` of `serve`).

                        Everything is checked before anything starts. A name that we do not know is refused with the one that was probably meant, and a file
                        that cannot be read is never replaced by defaults.

                        The data folder is, where nothing else is set: `$XDG_DATA_HOME/smartpick` or `~/.local/share/smartpick` (Linux),
                        `~/Library/Application Support/SmartPick` (macOS), `%LOCALAPPDATA%\\SmartPick` (Windows).

                        | name | variable | value | default | what it changes |
                        |---|---|---|---|---|
                        """);
        for (SettingKey<?> key : SettingKey.all()) {
            page.append("| `")
                    .append(key.name())
                    .append("` | `")
                    .append(key.environmentName())
                    .append("` | ")
                    .append(key.form().hint())
                    .append(" | ")
                    .append(key.usual())
                    .append(" | ")
                    .append(key.meaning())
                    .append(" |\n");
        }
        return page.toString();
    }
}
