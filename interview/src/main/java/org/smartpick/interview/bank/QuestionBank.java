package org.smartpick.interview.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All questions and the structures of their answers.
public final class QuestionBank {
    private final Map<String, Question> byId = new LinkedHashMap<>();
    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private final Map<String, Question> byWords = new HashMap<>();
    private final Map<Integer, String> guide;

    /// @param questions in the order of the bank
    /// @param structures the shapes of answers
    /// @param guide question id by its number in the interview guide, 1 to 11
    /// @throws IllegalArgumentException when an id or a wording is there twice, or a question names
    ///   no structure of these
    public QuestionBank(
            List<Question> questions, List<Structure> structures, Map<Integer, String> guide) {
        structures.forEach(structure -> this.structures.put(structure.id(), structure));
        for (Question question : questions) {
            if (byId.put(question.id(), question) != null) {
                throw new IllegalArgumentException("two questions " + question.id());
            }
            if (!this.structures.containsKey(question.structureId())) {
                throw new IllegalArgumentException(
                        question.id() + " has no structure " + question.structureId());
            }
            question.aliases().forEach(words -> learn(words, question));
        }
        questions.forEach(this::learnText);
        this.guide = Map.copyOf(guide);
        this.guide.values().forEach(this::get);
    }

    private void learn(String words, Question question) {
        Question other = byWords.put(Wording.plain(words), question);
        if (other != null) {
            throw new IllegalArgumentException(
                    "'" + words + "' puts " + other.id() + " and " + question.id());
        }
    }

    /// A question whose text is another one's alias is that question, asked loosely.
    private void learnText(Question question) {
        Question other = byWords.putIfAbsent(Wording.plain(question.text()), question);
        if (other != null && other.text().equals(question.text())) {
            throw new IllegalArgumentException(
                    "'" + question.text() + "' puts " + other.id() + " and " + question.id());
        }
    }

    /// All questions in the order of the bank.
    public List<Question> list() {
        return List.copyOf(byId.values());
    }

    /// The questions that fit the filter, in the order of the bank.
    public List<Question> list(BankFilter filter) {
        return byId.values().stream().filter(filter::fits).toList();
    }

    /// The question with this id.
    public Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The question with this id.
    ///
    /// @throws IllegalArgumentException when there is none
    public Question get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }

    /// The question that these words put: its text or any other wording, whatever case, spaces and
    /// punctuation.
    public Optional<Question> findByWords(String words) {
        return Optional.ofNullable(byWords.get(Wording.plain(words)));
    }

    /// The question that this one is another wording of; most are their own root.
    public Question root(Question question) {
        return findByWords(question.text()).orElse(question);
    }

    /// All structures in the order of the table.
    public List<Structure> structures() {
        return List.copyOf(structures.values());
    }

    /// The structure of an answer to this question.
    public Structure structure(Question question) {
        return getStructure(question.structureId());
    }

    /// The structure with this id.
    public Optional<Structure> findStructure(String id) {
        return Optional.ofNullable(structures.get(id));
    }

    /// The structure with this id.
    ///
    /// @throws IllegalArgumentException when there is none
    public Structure getStructure(String id) {
        return findStructure(id)
                .orElseThrow(() -> new IllegalArgumentException("no structure " + id));
    }

    /// The eleven questions of the interview guide, in its order.
    public List<Question> listGuide() {
        return guide.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> get(entry.getValue()))
                .toList();
    }

    /// This bank with a person's own questions after its own; one whose words are there already is
    /// left out.
    public QuestionBank with(List<Question> own) {
        List<Question> fresh =
                own.stream().filter(one -> findByWords(one.text()).isEmpty()).toList();
        return new QuestionBank(
                Stream.concat(byId.values().stream(), fresh.stream()).toList(),
                structures(),
                guide);
    }
}
