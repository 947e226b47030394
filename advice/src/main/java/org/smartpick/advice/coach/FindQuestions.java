package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.BankFilter;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.bank.Timing;
import org.smartpick.interview.bank.Wording;

/// Use case: what will they ask? The bank with her own questions in it.
public final class FindQuestions {
    /// Most own questions.
    public static final int MOST_OWN = 200;

    /// Longest own question, in characters.
    public static final int LONGEST = 300;

    private static final String OWN = "own-question";
    private static final String TRIED = "coach-tried";
    private static final String OWN_STRUCTURE = "claim_story";

    private final CoachTables tables;
    private final Papers papers;
    private final Predicate<String> practiced;

    /// @param tables the bank as it ships
    /// @param papers where own questions are kept
    /// @param practiced whether an attempt at a question was kept, by its id
    public FindQuestions(CoachTables tables, Papers papers, Predicate<String> practiced) {
        this.tables = tables;
        this.papers = papers;
        this.practiced = practiced;
    }

    /// Everything that ships.
    public CoachTables tables() {
        return tables;
    }

    /// The bank with her own questions at its end.
    public QuestionBank bank() {
        return tables.bank().with(listOwn());
    }

    /// Her own questions, in the order of writing.
    public List<Question> listOwn() {
        return papers.list(OWN, this::read).stream()
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    /// The questions that fit a filter.
    public List<Question> list(BankFilter filter) {
        return bank().list(filter);
    }

    /// Whether she has tried a question once, so that what the interviewer is after may be shown.
    public boolean tried(String question) {
        return practiced.test(question) || papers.find(TRIED, question).isPresent();
    }

    /// Says that she answered a question aloud, without anything being kept of it.
    public void markTried(String question) {
        bank().find(question)
                .ifPresent(known ->
                        papers.save(TRIED, known.id(), Paper.empty().with("tried", "yes")));
    }

    /// Keeps a question of her own. Words that are in the bank already are refused with its id.
    ///
    /// @param structure id of a structure; an unknown or empty one gives a short claim and story
    public Parsed<Question> addOwn(String words, String structure) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Parsed.refused(
                    "question",
                    text.isEmpty() ? "" : text.length() + " characters",
                    text.isEmpty() ? "is empty" : "is longer than " + LONGEST + " characters",
                    "write one question of 1 to " + LONGEST + " characters");
        }
        QuestionBank bank = bank();
        Optional<Question> same = bank.findByWords(text);
        if (same.isPresent()) {
            return Parsed.refused(
                    "question",
                    text,
                    "is in the bank already: " + same.get().id(),
                    "practice that one");
        }
        if (listOwn().size() >= MOST_OWN) {
            return Parsed.refused(
                    "question", "", "would be number " + (MOST_OWN + 1), "take some away first");
        }
        String kept = bank.findStructure(structure).map(Structure::id).orElse(OWN_STRUCTURE);
        String id = "OWN-" + papers.newKey(OWN);
        papers.save(OWN, id, Paper.empty().with("question", text).with("structure", kept));
        return read(id, Paper.empty().with("question", text).with("structure", kept))
                .<Parsed<Question>>map(Parsed::read)
                .orElseThrow();
    }

    /// Deletes a question of her own for good.
    public void eraseOwn(String id) {
        papers.erase(OWN, id);
    }

    private Optional<Question> read(String id, Paper paper) {
        String text = paper.text("question");
        if (text.isBlank() || !id.startsWith("OWN-")) {
            return Optional.empty();
        }
        Structure structure =
                tables.bank()
                        .findStructure(paper.text("structure"))
                        .orElseGet(() -> tables.bank().getStructure(OWN_STRUCTURE));
        return Optional.of(
                new Question(
                        id,
                        Category.OWN,
                        Persona.ALL,
                        new Wording(text, List.of()),
                        "",
                        new Question.Shape(
                                structure.id(),
                                structure.id().equals(OWN_STRUCTURE)
                                        ? Timing.USUAL
                                        : structure.answer()),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /// How many questions each category holds for a filter, in the order of the categories.
    public static Map<Category, List<Question>> byCategory(List<Question> questions) {
        Map<Category, List<Question>> sorted = new java.util.EnumMap<>(Category.class);
        questions.forEach(question ->
                sorted.computeIfAbsent(question.category(), any -> new ArrayList<>())
                        .add(question));
        return sorted;
    }
}
