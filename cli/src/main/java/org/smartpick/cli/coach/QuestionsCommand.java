package org.smartpick.cli.coach;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.coach.FindQuestions;
import org.smartpick.advice.coach.ProgramSet;
import org.smartpick.cli.CoachHouse;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.BankFilter;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick coach questions`: what will they ask?
@Command(
        name = "questions",
        description = "List interview questions, or show one with the shape of a good answer.",
        footer = {
            "",
            "smartpick coach questions \"walk me through your journey\"   any wording finds the question",
            "smartpick coach questions --show OPEN-01"
        })
public final class QuestionsCommand extends HouseCommand {
    @Parameters(arity = "0..1", paramLabel = "WORDS", description = "Words of the question.")
    String words = "";

    @Option(
            names = "--for",
            paramLabel = "WHO",
            description = "What can be asked of: ${COMPLETION-CANDIDATES}.")
    Optional<Persona> who = Optional.empty();

    @Option(
            names = "--category",
            paramLabel = "KEY",
            description = "One kind only, for example teamwork_conflict.")
    String category = "";

    @Option(names = "--guide", description = "The eleven questions of the interview guide.")
    boolean guide;

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "Made for a program, by its ACGME number.")
    String program = "";

    @Option(
            names = "--show",
            paramLabel = "ID",
            description = "One question, with its answer's shape.")
    String show = "";

    @Option(names = "--json", description = "Write one JSON object.")
    boolean json;

    /// The command of this call.
    public QuestionsCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        FindQuestions questions = house.coach().findQuestions();
        QuestionBank bank = questions.bank();
        if (!show.isEmpty()) {
            return show(questions, bank);
        }
        if (!program.isEmpty()) {
            return made(house.coach(), bank);
        }
        if (!category.isEmpty() && Category.find(category).isEmpty()) {
            return toMend(
                    new FieldProblem(
                            "--category",
                            category,
                            "is no kind of question",
                            "write one such as "
                                    + Category.TEAMWORK_CONFLICT.key()
                                    + " or "
                                    + Category.RED_FLAGS.key()));
        }
        return write(bank, guide ? bank.listGuide() : found(bank));
    }

    private List<Question> found(QuestionBank bank) {
        Optional<Question> exact = bank.findByWords(words);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        return bank.list(
                new BankFilter(
                        who.map(Set::of).orElse(Set.of()),
                        Set.of(),
                        Category.find(category).map(Set::of).orElse(Set.of()),
                        Set.of(),
                        words));
    }

    private ExitCode write(QuestionBank bank, List<Question> found) throws IOException {
        if (json) {
            JsonText.write(QuestionAnswer.json(found, bank), terminal());
        } else {
            QuestionAnswer.list(found, bank, ink());
        }
        return ExitCode.DONE;
    }

    private ExitCode show(FindQuestions questions, QuestionBank bank) throws IOException {
        Optional<Question> question = bank.find(show);
        if (question.isEmpty()) {
            return toMend(
                    new FieldProblem(
                            "--show",
                            show,
                            "is no question of the bank",
                            "write an id that smartpick coach questions lists"));
        }
        if (json) {
            JsonText.write(QuestionAnswer.json(List.of(question.get()), bank), terminal());
        } else {
            QuestionAnswer.one(question.get(), bank, ink(), questions.tried(question.get().id()));
        }
        return ExitCode.DONE;
    }

    private ExitCode made(CoachHouse house, QuestionBank bank) throws IOException {
        var researched =
                AcgmeId.valid(program)
                        ? house.keepResearch().find(AcgmeId.of(program))
                        : Optional.<org.smartpick.advice.coach.KeepResearch.Researched>empty();
        if (researched.isEmpty()) {
            return toMend(
                    new FieldProblem(
                            "--program",
                            program,
                            "is no program that we know",
                            "write its ACGME number, ten digits"));
        }
        ProgramSet set =
                ProgramSet.of(
                        researched.get(),
                        house.keepSpeaker().find(),
                        house.findFlags().list(),
                        bank);
        if (json) {
            JsonText.write(QuestionAnswer.json(set), terminal());
        } else {
            QuestionAnswer.made(researched.get(), set, ink());
        }
        return ExitCode.DONE;
    }
}
