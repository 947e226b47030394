package org.smartpick.interview.bank;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Which questions are wanted. An empty filter wants all.
///
/// @param personas whose questions: any that one of them can be asked; empty for all
/// @param sections empty for all
/// @param categories empty for all
/// @param structures ids of structures; empty for all
/// @param words words that the question, another wording of it or its id must hold; may be empty
public record BankFilter(
        Set<Persona> personas,
        Set<Section> sections,
        Set<Category> categories,
        Set<String> structures,
        String words) {
    /// Wants everything.
    public static final BankFilter EVERYTHING =
            new BankFilter(Set.of(), Set.of(), Set.of(), Set.of(), "");

    /// Copies the sets.
    public BankFilter {
        personas = Set.copyOf(personas);
        sections = Set.copyOf(sections);
        categories = Set.copyOf(categories);
        structures = Set.copyOf(structures);
        words = words.strip();
    }

    /// Everything that somebody of this persona can be asked.
    public static BankFilter of(Persona persona) {
        return EVERYTHING.withPersonas(EnumSet.of(persona));
    }

    /// The same with these personas.
    public BankFilter withPersonas(Set<Persona> wanted) {
        return new BankFilter(wanted, sections, categories, structures, words);
    }

    /// The same with these categories.
    public BankFilter withCategories(Set<Category> wanted) {
        return new BankFilter(personas, sections, wanted, structures, words);
    }

    /// The same with these words.
    public BankFilter withWords(String wanted) {
        return new BankFilter(personas, sections, categories, structures, wanted);
    }

    /// Whether this question is wanted.
    public boolean fits(Question question) {
        return (personas.isEmpty() || personas.stream().anyMatch(question::askedOf))
                && (sections.isEmpty() || sections.contains(question.section()))
                && (categories.isEmpty() || categories.contains(question.category()))
                && (structures.isEmpty() || structures.contains(question.structureId()))
                && holdsWords(question);
    }

    private boolean holdsWords(Question question) {
        String[] wanted = Wording.plain(words).split(" ");
        if (words.isEmpty() || question.id().equalsIgnoreCase(words)) {
            return true;
        }
        return question.wording()
                .all()
                .map(one -> " " + Wording.plain(one))
                .anyMatch(one -> Arrays.stream(wanted).allMatch(word -> one.contains(" " + word)));
    }
}
