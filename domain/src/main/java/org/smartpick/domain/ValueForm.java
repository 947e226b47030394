package org.smartpick.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a value is written and read: one form for data files, profiles, corrections and the page.
///
/// @param <T> type of the value
public sealed interface ValueForm<T> {

    /// Reads a typed value.
    ///
    /// @param field path of the field, for the message
    /// @param text what was typed
    Parsed<T> parse(String field, String text);

    /// Writes a value so that [#parse] reads it back.
    String print(T value);

    /// What may be typed, in plain words, for example "whole number from 0 to 10 (letters)".
    String hint();

    /// Yes or no.
    record YesNo() implements ValueForm<Boolean> {
        @Override
        public Parsed<Boolean> parse(String field, String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "yes", "y", "true" -> Parsed.read(true);
                case "no", "n", "false" -> Parsed.read(false);
                default -> Parsed.refused(field, text, "is neither yes nor no", "write yes or no");
            };
        }

        @Override
        public String print(Boolean value) {
            return value ? "yes" : "no";
        }

        @Override
        public String hint() {
            return "yes or no";
        }
    }

    /// A whole number inside bounds, both included.
    ///
    /// @param low smallest value
    /// @param high largest value
    /// @param unit what is counted
    record WholeNumber(int low, int high, String unit) implements ValueForm<Integer> {
        @Override
        public Parsed<Integer> parse(String field, String text) {
            try {
                int value = Integer.parseInt(text.strip());
                if (value >= low && value <= high) {
                    return Parsed.read(value);
                }
                return Parsed.refused(
                        field, text, "is outside " + low + " to " + high, "write a " + hint());
            } catch (NumberFormatException e) {
                return Parsed.refused(field, text, "is not a whole number", "write a " + hint());
            }
        }

        @Override
        public String print(Integer value) {
            return Integer.toString(value);
        }

        @Override
        public String hint() {
            return "whole number from " + low + " to " + high + " (" + unit + ")";
        }
    }

    /// One value of a closed set, written by its key.
    ///
    /// @param options all values, in the order in which they are offered
    /// @param <E> type of the values
    record Choice<E extends Option>(List<E> options) implements ValueForm<E> {
        /// Copies the options.
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Parsed<E> parse(String field, String text) {
            String wanted =
                    text.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            for (E option : options) {
                if (option.key().equals(wanted)) {
                    return Parsed.read(option);
                }
            }
            return Parsed.refused(field, text, "is none of the values we know", "write " + hint());
        }

        @Override
        public String print(E value) {
            return value.key();
        }

        @Override
        public String hint() {
            return "one of " + options.stream().map(Option::key).collect(Collectors.joining(", "));
        }
    }

    /// A state or territory, by code or name.
    record State() implements ValueForm<UsState> {
        @Override
        public Parsed<UsState> parse(String field, String text) {
            return UsState.parse(text)
                    .map(Parsed::read)
                    .orElseGet(() ->
                            Parsed.refused(
                                    field, text, "is no US state or territory", "write " + hint()));
        }

        @Override
        public String print(UsState value) {
            return value.name();
        }

        @Override
        public String hint() {
            return "a two-letter code such as NJ, or the name of the state";
        }
    }

    /// An ACGME number.
    record ProgramNumber() implements ValueForm<AcgmeId> {
        @Override
        public Parsed<AcgmeId> parse(String field, String text) {
            String digits = text.strip();
            return AcgmeId.valid(digits)
                    ? Parsed.read(AcgmeId.of(digits))
                    : Parsed.refused(field, text, "is no ACGME number", "write " + hint());
        }

        @Override
        public String print(AcgmeId value) {
            return value.value();
        }

        @Override
        public String hint() {
            return "ten digits, as on the program's page";
        }
    }

    /// Several short names, written with `|` between them.
    ///
    /// @param unit what is named
    record Names(String unit) implements ValueForm<List<String>> {
        private static final int LONGEST = 400;

        @Override
        public Parsed<List<String>> parse(String field, String text) {
            List<String> names =
                    Stream.of(text.split("\\|", -1))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList();
            if (names.isEmpty() || text.length() > LONGEST) {
                return Parsed.refused(
                        field,
                        text,
                        "names nothing or is longer than " + LONGEST + " characters",
                        "write " + hint());
            }
            return Parsed.read(names);
        }

        @Override
        public String print(List<String> value) {
            return String.join("|", value);
        }

        @Override
        public String hint() {
            return unit + ", several with | between them";
        }
    }

    /// A short text.
    ///
    /// @param longest most characters
    record Text(int longest) implements ValueForm<String> {
        @Override
        public Parsed<String> parse(String field, String text) {
            String value = text.strip();
            if (value.isEmpty() || value.length() > longest) {
                return Parsed.refused(
                        field, text, "is empty or longer than " + longest, "write " + hint());
            }
            return Parsed.read(value);
        }

        @Override
        public String print(String value) {
            return value;
        }

        @Override
        public String hint() {
            return "1 to " + longest + " characters";
        }
    }
}
