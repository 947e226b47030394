package org.smartpick.interview.bank;

import java.util.List;
import java.util.Optional;

/// What answers are looked at for.
///
/// @param elements in the order of the table
public record Rubric(List<RubricElement> elements) {

    /// Copies the list.
    public Rubric {
        elements = List.copyOf(elements);
    }

    /// The element with this id.
    public Optional<RubricElement> find(String id) {
        return elements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// What an answer to this question is looked at for.
    public List<RubricElement> listFor(Question question) {
        return elements.stream().filter(one -> one.appliesTo(question)).toList();
    }
}
