package org.smartpick.interview.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.Rubric;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.AnswerReader;

/// What an answer was asked for: the shape it should have and by what it is judged.
///
/// @param question its wording
/// @param structure the shape of the answer
/// @param target how long it should be
/// @param elements the rubric's elements that matter for it
/// @param rubric the whole rubric, for the evidence of remarks
public record Assignment(
        String question,
        Structure structure,
        Seconds target,
        List<RubricElement> elements,
        Rubric rubric) {
    private static final Map<String, String> RUBRIC_WORDS =
            Map.of("ethics_professionalism", "ethics", "patient_care", "patient");

    /// Copies the list.
    public Assignment {
        elements = List.copyOf(elements);
    }

    /// What this question asks for.
    public static Assignment of(Question question, Structure structure, Rubric rubric) {
        return of(
                question.text(),
                structure,
                question.target(),
                rubric,
                Set.copyOf(kinds(question.category().key(), question.storyKinds())));
    }

    /// What an answer of this structure to a question of this category asks for.
    public static Assignment of(
            String wording, Structure structure, String category, Rubric rubric) {
        return of(wording, structure, structure.answer(), rubric, kinds(category, List.of()));
    }

    private static Assignment of(
            String wording, Structure structure, Seconds target, Rubric rubric, Set<String> kinds) {
        return new Assignment(
                wording,
                structure,
                target,
                rubric.elements().stream()
                        .filter(one ->
                                one.appliesTo().contains(structure.id())
                                        || (structure.id().equals("star")
                                                && one.appliesTo().stream()
                                                        .anyMatch(kinds::contains)))
                        .toList(),
                rubric);
    }

    /// The words by which the rubric names kinds of questions.
    private static Set<String> kinds(String category, List<String> stories) {
        Set<String> kinds = new HashSet<>(stories);
        kinds.add(category);
        kinds.add(RUBRIC_WORDS.getOrDefault(category, category));
        return kinds;
    }

    /// What the reader has to look for.
    ///
    /// @param others wordings of other questions, to see whether this one was answered
    public AnswerReader.Expectation expectation(List<String> others) {
        return new AnswerReader.Expectation(
                structure.id(),
                structure.parts().stream().map(Part::id).toList(),
                Set.copyOf(elements.stream().map(RubricElement::id).toList()),
                others.isEmpty()
                        ? new AnswerReader.Question.None()
                        : new AnswerReader.Question.Asked(question, others));
    }
}
