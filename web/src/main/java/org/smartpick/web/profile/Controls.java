package org.smartpick.web.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Option;
import org.smartpick.domain.UsState;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.WishFields;
import org.smartpick.web.profile.Control.Choice;

/// Chooses the control for a question by the form of its value.
final class Controls {

    /// Choices up to this number stand in sight; more go into a list that opens.
    private static final int IN_SIGHT = 6;

    /// Texts longer than this get several lines.
    private static final int ONE_LINE = 200;

    private static final String OPEN = "leave open";

    private final CatalogNames names;

    Controls(CatalogNames names) {
        this.names = names;
    }

    Control of(ProfileField<?> field, String value) {
        if (field.path().equals(WishFields.SPECIALTY.path())) {
            return new Control.Select(
                    withOpen("choose a specialty", same(names.listSpecialties()), value));
        }
        return switch (field.form()) {
            case ValueForm.YesNo yesNo ->
                    radio(
                            field,
                            List.of(choice("yes", "yes", value), choice("no", "no", value)),
                            value);
            case ValueForm.WholeNumber number -> number(field, number);
            case ValueForm.Choice<?> choice -> choice(field, choice, value);
            case ValueForm.State state -> states(field, value);
            case ValueForm.ProgramNumber program -> new Control.Checks(programs(value));
            case ValueForm.Names list -> new Control.Line(ONE_LINE);
            case ValueForm.Text text ->
                    text.longest() > ONE_LINE
                            ? new Control.Lines(text.longest())
                            : new Control.Line(text.longest());
        };
    }

    private static Control number(ProfileField<?> field, ValueForm.WholeNumber number) {
        boolean weight = field.path().startsWith("wishes.weights.");
        return weight
                ? new Control.Weight(number.low(), number.high())
                : new Control.Number(number.low(), number.high(), number.unit());
    }

    private static Control choice(ProfileField<?> field, ValueForm.Choice<?> form, String value) {
        List<Choice> options = new ArrayList<>();
        for (Option option : form.options()) {
            options.add(choice(option.key(), option.label(), value));
        }
        if (field.need() == Need.SEVERAL) {
            return new Control.Checks(withStray(options, value));
        }
        return options.size() <= IN_SIGHT && !field.repeated()
                ? radio(field, options, value)
                : new Control.Select(withOpen(OPEN, options, value));
    }

    private static Control states(ProfileField<?> field, String value) {
        List<Choice> states =
                Arrays.stream(UsState.values())
                        .sorted((a, b) -> a.label().compareTo(b.label()))
                        .map(state -> choice(state.name(), state.label(), value))
                        .toList();
        return field.need() == Need.SEVERAL
                ? new Control.Checks(withStray(states, value))
                : new Control.Select(withOpen("choose a state", states, value));
    }

    private List<Choice> programs(String value) {
        List<Choice> programs = new ArrayList<>();
        for (String part : parts(value)) {
            String id = part.strip();
            String label = AcgmeId.valid(id) ? names.programLabel(AcgmeId.of(id)) : id;
            programs.add(new Choice(part, label, true));
        }
        return programs;
    }

    private static Control radio(ProfileField<?> field, List<Choice> options, String value) {
        boolean open = field.need() != Need.REQUIRED;
        return new Control.Radio(open ? withOpen(OPEN, options, value) : options);
    }

    /// "Left open" first, then the options, then what was typed where it is none of them: nothing
    /// typed is lost.
    private static List<Choice> withOpen(String words, List<Choice> options, String value) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", words, value.isBlank()));
        for (Choice option : options) {
            all.add(new Choice(option.key(), option.label(), matches(option.key(), value)));
        }
        if (!value.isBlank() && all.stream().noneMatch(Choice::chosen)) {
            all.add(new Choice(value, value, true));
        }
        return all;
    }

    private static List<Choice> withStray(List<Choice> options, String value) {
        List<Choice> all = new ArrayList<>(options);
        for (String part : parts(value)) {
            if (options.stream().noneMatch(option -> matches(option.key(), part))) {
                all.add(new Choice(part, part, true));
            }
        }
        return all;
    }

    private static List<Choice> same(List<String> names) {
        return names.stream().map(name -> new Choice(name, name, false)).toList();
    }

    private static Choice choice(String key, String label, String value) {
        return new Choice(key, label, parts(value).stream().anyMatch(part -> matches(key, part)));
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split("\\|", -1)).filter(part -> !part.isBlank()).toList();
    }

    private static boolean matches(String key, String typed) {
        String wanted = typed.strip();
        return key.equalsIgnoreCase(wanted)
                || key.equalsIgnoreCase(wanted.replace(' ', '_').replace('-', '_'));
    }
}
