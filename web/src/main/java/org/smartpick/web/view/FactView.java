package org.smartpick.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Option;
import org.smartpick.domain.Origin;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// A fact as a page writes it: label, value in words, where it comes from and how old it is.
///
/// @param name stable name of the fact
/// @param label the fact in plain words
/// @param value the value in words; empty where nobody stated it
/// @param source who said it; empty where nobody did
/// @param year the year for which it was stated; "undated" where the source gives none
/// @param doubt what to know about the source; empty where there is nothing to say
/// @param hers whose fact it is
public record FactView(
        String name,
        String label,
        String value,
        String source,
        String year,
        String doubt,
        Whose hers) {

    /// Whose fact it is.
    public enum Whose {
        /// It came with a bundled edition.
        OURS,
        /// The person added or corrected it.
        HERS
    }

    /// All facts of a program in the order of the page.
    ///
    /// @param sources finds a source by its key
    public static List<FactView> list(
            Program program, Function<String, Optional<SourceNote>> sources) {
        return FactKey.all().stream().map(key -> of(program, key, sources)).toList();
    }

    private static <T> FactView of(
            Program program, FactKey<T> key, Function<String, Optional<SourceNote>> sources) {
        return switch (program.fact(key)) {
            case Fact.Known<T> known -> known(key, known, sources);
            case Fact.Unknown<T> unknown ->
                    new FactView(key.name(), key.label(), "", "", "", "", Whose.OURS);
        };
    }

    private static <T> FactView known(
            FactKey<T> key, Fact.Known<T> fact, Function<String, Optional<SourceNote>> sources) {
        Provenance from = fact.provenance();
        boolean hers = from.origin() == Origin.PERSON;
        return new FactView(
                key.name(),
                key.label(),
                words(key.form(), fact.value()),
                hers ? from.source() : citation(from.source(), sources),
                from.asOf().toString(),
                doubt(from.confidence()),
                hers ? Whose.HERS : Whose.OURS);
    }

    /// Whether somebody stated it.
    public boolean known() {
        return !value.isEmpty();
    }

    /// Whether the person added or corrected it.
    public boolean isHers() {
        return hers == Whose.HERS;
    }

    /// Whether the value is the address of a site that can be followed.
    public boolean isAddress() {
        return value.startsWith("https://") || value.startsWith("http://");
    }

    private static String citation(String keys, Function<String, Optional<SourceNote>> sources) {
        return String.join(
                "; ",
                java.util.Arrays.stream(keys.split("\\|"))
                        .map(key ->
                                sources.apply(key)
                                        .map(note ->
                                                note.publication().publisher()
                                                        + ", "
                                                        + note.publication().title())
                                        .orElse(key))
                        .toList());
    }

    private static String doubt(Confidence confidence) {
        return switch (confidence) {
            case A, B -> "";
            case C, D -> confidence.meaning();
        };
    }

    private static <T> String words(ValueForm<T> form, T value) {
        return switch (form) {
            case ValueForm.YesNo yesNo -> value.equals(Boolean.TRUE) ? "Yes" : "No";
            case ValueForm.WholeNumber number -> counted(value.toString(), number.unit());
            case ValueForm.Choice<?> choice ->
                    value instanceof Option option ? capital(option.label()) : value.toString();
            case ValueForm.Names names -> form.print(value).replace("|", ", ");
            case ValueForm.State state -> form.print(value);
            case ValueForm.ProgramNumber program -> form.print(value);
            case ValueForm.Text text -> form.print(value);
        };
    }

    private static String counted(String number, String unit) {
        if (unit.equals("score")) {
            return number;
        }
        return number.equals("1") && unit.endsWith("s")
                ? number + " " + unit.substring(0, unit.length() - 1)
                : number + " " + unit;
    }

    private static String capital(String label) {
        return label.isEmpty()
                ? label
                : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
