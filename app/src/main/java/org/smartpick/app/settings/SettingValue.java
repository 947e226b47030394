package org.smartpick.app.settings;

/// The value in force of one setting, and who set it.
///
/// @param key the setting
/// @param text the value as it is written
/// @param layer who set it
/// @param where the file and line, the variable or the flag; empty for a default
public record SettingValue(SettingKey<?> key, String text, Layer layer, String where) {

    /// Who can set a value; a later one is stronger.
    public enum Layer {
        /// Nobody set it.
        DEFAULT("default"),
        /// The settings file.
        FILE("settings file"),
        /// A variable of the environment.
        ENVIRONMENT("environment"),
        /// A flag of the command.
        FLAG("flag");

        private final String label;

        Layer(String label) {
            this.label = label;
        }

        /// The layer in plain words.
        public String label() {
            return label;
        }
    }

    /// Who set it, in words, for example `settings file, line 3`.
    public String origin() {
        return where.isEmpty() ? layer.label() : layer.label() + ", " + where;
    }
}
