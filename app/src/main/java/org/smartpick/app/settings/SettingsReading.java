package org.smartpick.app.settings;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What reading the settings gave: all of them, or everything that has to be mended before anything
/// starts.
public sealed interface SettingsReading {

    /// All settings are in order.
    ///
    /// @param settings the settings
    /// @param values each value with who set it, in the order of the manual
    record Read(Settings settings, List<SettingValue> values) implements SettingsReading {
        /// Copies the values.
        public Read {
            values = List.copyOf(values);
        }
    }

    /// Something has to be mended.
    ///
    /// @param problems every problem found
    record Refused(List<FieldProblem> problems) implements SettingsReading {
        /// Copies the problems.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
