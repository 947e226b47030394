package org.smartpick.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;

/// Writes a draft as a YAML file with a comment above each question; unanswered ones stand there
/// empty.
///
/// Texts under unknown names stand at the end under their whole path, so that nothing typed is
/// lost.
final class ProfilePrinter {
    private static final ProfileLayout LAYOUT = ProfileLayout.of(ProfileFields.all());
    private static final int MOST_GROUPS = 30;
    private static final String HEAD =
            """
            # SmartPick profile. Fill in what you know.
            # An empty answer means unknown: never "no" and never zero. Only questions marked "needed" must be answered.
            """;
    private static final String REST =
            """

            # These names belong to no question. They are kept as they were read.
            """;

    private final ApplicantDraft draft;
    private final StringBuilder out = new StringBuilder(HEAD);
    private final Set<String> rest = new TreeSet<>();

    private ProfilePrinter(ApplicantDraft draft) {
        this.draft = draft;
    }

    static String print(ApplicantDraft draft) {
        ProfilePrinter printer = new ProfilePrinter(draft);
        draft.values().keySet().stream().filter(path -> !hasPlace(path)).forEach(printer.rest::add);
        for (Step step : Step.values()) {
            printer.step(step);
        }
        printer.rest();
        return printer.out.toString();
    }

    private static boolean hasPlace(String path) {
        return ProfileFields.findByPath(path)
                .filter(field -> !field.repeated() || indexOf(path, field) < MOST_GROUPS)
                .isPresent();
    }

    /// The number of the group, or one too many where it is not written in the usual way, such as
    /// `[01]`.
    private static int indexOf(String path, ProfileField<?> field) {
        for (int i = 0; i < MOST_GROUPS; i++) {
            if (field.at(i).equals(path)) {
                return i;
            }
        }
        return MOST_GROUPS;
    }

    private void step(Step step) {
        out.append("\n# ---- ").append(step.label()).append(" ----\n");
        Set<String> roots = new LinkedHashSet<>();
        ProfileFields.ofStep(step).forEach(field -> roots.add(root(field.path())));
        for (String root : roots) {
            if (contested(root)) {
                draft.values().keySet().stream()
                        .filter(path -> root(path).equals(root) && hasPlace(path))
                        .forEach(rest::add);
            } else {
                part(root, LAYOUT.children().get(root), "", "");
            }
        }
    }

    /// Whether an unknown path would need the same name in the tree for something else.
    private boolean contested(String root) {
        String name = root.replace("[]", "");
        return rest.stream()
                .anyMatch(
                        path -> path.equals(name) || (path.startsWith(name + ".") && taken(path)));
    }

    private static boolean taken(String path) {
        return ProfileFields.all().stream()
                .anyMatch(field ->
                        field.path().startsWith(path + ".") || field.path().startsWith(path + "["));
    }

    private static String root(String path) {
        String first = path.split("\\.", 2)[0];
        return first.replaceAll("\\[\\d*]$", "[]");
    }

    private void part(String name, @Nullable ProfileLayout part, String path, String indent) {
        if (part == null) {
            return;
        }
        if (part.field().isPresent()) {
            leaf(part.field().get(), name, path + name, indent);
        } else if (name.endsWith("[]")) {
            group(name.substring(0, name.length() - 2), part, path, indent);
        } else {
            out.append(indent).append(name).append(":\n");
            children(part, path + name + ".", indent + "  ");
        }
    }

    private void children(ProfileLayout part, String path, String indent) {
        for (Map.Entry<String, ProfileLayout> child : part.children().entrySet()) {
            part(child.getKey(), child.getValue(), path, indent);
        }
    }

    private void group(String name, ProfileLayout part, String path, String indent) {
        out.append(indent).append(name).append(":\n");
        int groups = Math.clamp(draft.count(path + name), 1, MOST_GROUPS);
        for (int i = 0; i < groups; i++) {
            out.append(indent).append("  - # ").append(i + 1).append('\n');
            children(part, path + name + "[" + i + "].", indent + "    ");
        }
    }

    private void leaf(ProfileField<?> field, String name, String path, String indent) {
        String text = draft.find(path).orElse("");
        out.append(indent).append("# ").append(comment(field)).append('\n');
        out.append(indent).append(name).append(':');
        if (field.need() == Need.SEVERAL) {
            out.append(' ').append(list(text));
        } else if (!text.isEmpty()) {
            out.append(' ').append(YamlText.of(text));
        }
        out.append('\n');
    }

    private static String comment(ProfileField<?> field) {
        String hint = field.form().hint();
        return switch (field.need()) {
            case REQUIRED -> field.label() + " (needed): " + hint;
            case OPTIONAL -> field.label() + ": " + hint;
            case SEVERAL -> field.label() + " (a list): each " + hint;
        };
    }

    private static String list(String text) {
        if (text.isEmpty()) {
            return "[]";
        }
        List<String> parts = Stream.of(text.split("\\|", -1)).map(ProfilePrinter::item).toList();
        return "[" + String.join(", ", parts) + "]";
    }

    /// Inside brackets a comma ends a value.
    private static String item(String part) {
        String written = YamlText.of(part);
        return written.equals(part) && part.contains(",") ? '"' + part + '"' : written;
    }

    private void rest() {
        if (!rest.isEmpty()) {
            out.append(REST);
            rest.forEach(path ->
                    out.append(quotedName(path))
                            .append(": ")
                            .append(YamlText.of(draft.find(path).orElse("")))
                            .append('\n'));
        }
    }

    private static String quotedName(String path) {
        String written = YamlText.of(path);
        return written.startsWith("\"") ? written : '"' + written + '"';
    }
}
