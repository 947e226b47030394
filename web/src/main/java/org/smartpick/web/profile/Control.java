package org.smartpick.web.profile;

import java.util.List;
import java.util.Locale;

/// How a question is put on the page.
public sealed interface Control {

    /// A whole number in a short field.
    ///
    /// @param low smallest value
    /// @param high largest value
    /// @param unit what is counted
    record Number(int low, int high, String unit) implements Control {}

    /// A number from nothing to everything on a slider.
    ///
    /// @param low smallest value
    /// @param high largest value
    record Weight(int low, int high) implements Control {}

    /// One line of text.
    ///
    /// @param longest most characters
    record Line(int longest) implements Control {}

    /// Several lines of text.
    ///
    /// @param longest most characters
    record Lines(int longest) implements Control {}

    /// One of a few values, all in sight.
    ///
    /// @param options the values in order, "left open" first where that is allowed
    record Radio(List<Choice> options) implements Control {
        private static final int SHORT = 14;

        /// Copies the options.
        public Radio {
            options = List.copyOf(options);
        }

        /// Whether the values are short enough to stand in one line.
        public boolean inLine() {
            return options.stream().allMatch(option -> option.label().length() <= SHORT);
        }
    }

    /// One of many values.
    ///
    /// @param options the values in order, "left open" first where that is allowed
    record Select(List<Choice> options) implements Control {
        /// Copies the options.
        public Select {
            options = List.copyOf(options);
        }
    }

    /// Any number of values.
    ///
    /// @param options the values in order
    record Checks(List<Choice> options) implements Control {
        private static final int LONG = 12;

        /// Copies the options.
        public Checks {
            options = List.copyOf(options);
        }

        /// Whether there are so many values that they are folded away.
        public boolean folded() {
            return options.size() > LONG;
        }

        /// What is chosen, in words.
        public String chosenWords() {
            List<String> chosen =
                    options.stream().filter(Choice::chosen).map(Choice::title).toList();
            return chosen.isEmpty() ? "none chosen" : String.join(", ", chosen);
        }
    }

    /// Whether the control is a set of boxes or circles under one legend.
    default boolean boxes() {
        return this instanceof Radio || this instanceof Checks;
    }

    /// One value that can be chosen.
    ///
    /// @param key what is sent; empty for "left open"
    /// @param label what is read
    /// @param chosen whether it is chosen now
    record Choice(String key, String label, boolean chosen) {
        /// The label as it begins a line.
        public String title() {
            return label.isEmpty()
                    ? label
                    : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        }
    }
}
