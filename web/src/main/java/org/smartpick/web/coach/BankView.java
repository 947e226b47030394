package org.smartpick.web.coach;

import java.util.List;
import java.util.Map;
import org.smartpick.interview.bank.BankFilter;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Section;
import org.smartpick.interview.bank.Structure;

/// The list of questions as its page shows it.
///
/// @param filter what was asked for
/// @param found the questions by category
/// @param count how many there are
/// @param bank all of them
public record BankView(
        BankFilter filter, Map<Category, List<Question>> found, int count, QuestionBank bank) {

    /// Everybody whom questions can be asked of.
    public List<Persona> personas() {
        return List.of(Persona.values());
    }

    /// Whether the filter asks for this persona alone.
    public boolean wants(Persona persona) {
        return filter.personas().contains(persona) && filter.personas().size() == 1;
    }

    /// Whether the filter asks for what she can be asked, by her profile.
    public boolean wantsHers() {
        return filter.personas().size() > 1;
    }

    /// The sections.
    public List<Section> sections() {
        return List.of(Section.values());
    }

    /// The categories.
    public List<Category> categories() {
        return List.of(Category.values());
    }

    /// The structures, for her own question.
    public List<Structure> structures() {
        return bank.structures();
    }

    /// How many, in words.
    public String countWords() {
        return count == 1 ? "1 question" : count + " questions";
    }

    /// The structure's name of a question.
    public String structureName(Question question) {
        return bank.structure(question).name();
    }
}
