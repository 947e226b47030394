package org.smartpick.web.coach;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.advice.coach.FindQuestions;
import org.smartpick.advice.coach.KeepFrames.Filled;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.bank.BankFilter;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.PersonaAdvice;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.Section;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The bank: all questions, one question, her own.
final class QuestionRoutes implements Routes {
    private static final String ALL = "/practice/questions";
    private static final String ONE = ALL + "/{id}";

    private final Pages pages;
    private final CoachDesk desk;
    private final FindQuestions questions;

    QuestionRoutes(Pages pages, CoachDesk desk) {
        this.pages = pages;
        this.desk = desk;
        this.questions = desk.asked().questions();
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ALL, ctx -> list(ctx, List.of(), ""));
        routes.post(ALL + "/own", this::addOwn);
        routes.post(ALL + "/own/erase", this::eraseOwn);
        routes.get(ONE, this::one);
        routes.post(ONE + "/tried", this::tried);
        routes.post(ONE + "/frame", this::frame);
    }

    private void list(Context ctx, List<FieldProblem> problems, String typed) {
        BankFilter filter = filter(ctx);
        List<Question> found = questions.list(filter);
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "coach/questions",
                Map.of(
                        "page",
                        pages.page("Questions", Place.PRACTICE),
                        "view",
                        new BankView(
                                filter,
                                FindQuestions.byCategory(found),
                                found.size(),
                                questions.bank()),
                        "problems",
                        problems,
                        "typed",
                        typed));
    }

    /// What the address asks for; without a word about persons, what can be asked of her.
    private BankFilter filter(Context ctx) {
        String who = query(ctx, "who");
        Set<Persona> hers = desk.learned().speaker().find().personas();
        Set<Persona> personas =
                who.isEmpty()
                        ? hers.equals(Set.of(Persona.ALL)) ? Set.of() : hers
                        : parse(Persona.class, who).map(Set::of).orElse(Set.of());
        return new BankFilter(
                personas,
                parse(Section.class, query(ctx, "section")).map(Set::of).orElse(Set.of()),
                Category.find(query(ctx, "category")).map(Set::of).orElse(Set.of()),
                Set.of(),
                cut(query(ctx, "q")));
    }

    private static String cut(String words) {
        return words.length() > 200 ? words.substring(0, 200) : words;
    }

    private static String query(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private static <E extends Enum<E>> Optional<E> parse(Class<E> type, String name) {
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private void addOwn(Context ctx) {
        FormData form = FormData.of(ctx);
        String words = form.find("question").orElse("");
        switch (questions.addOwn(words, form.find("structure").orElse(""))) {
            case Parsed.Read<Question> read ->
                    ctx.redirect(ALL + "/" + read.value().id(), HttpStatus.SEE_OTHER);
            case Parsed.Refused<Question> refused -> list(ctx, List.of(refused.problem()), words);
        }
    }

    private void eraseOwn(Context ctx) {
        FormData.of(ctx).find("id").ifPresent(questions::eraseOwn);
        ctx.redirect(ALL, HttpStatus.SEE_OTHER);
    }

    // ---- one question --------------------------------------------------------------------------

    private void one(Context ctx) {
        Question question = question(ctx);
        Speaker speaker = desk.learned().speaker().find();
        var bank = questions.bank();
        pages.render(
                ctx,
                "coach/question",
                Map.of(
                        "page",
                        pages.page(question.text(), Place.PRACTICE),
                        "view",
                        new QuestionView(
                                question,
                                bank.structure(question),
                                bank.root(question),
                                questions.tried(question.id())
                                        ? QuestionView.Tried.YES
                                        : QuestionView.Tried.NOT_YET,
                                questions.tables().rubric().listFor(question),
                                desk.told().stories().listFor(question.id()),
                                new QuestionView.Helps(
                                        desk.asked().frames().find(question.id(), speaker),
                                        desk.asked().frames().branches(question.id()),
                                        speaker.vision().findThread().orElse(""),
                                        closers(question),
                                        hers(question, speaker)))));
    }

    private QuestionView.Hers hers(Question question, Speaker speaker) {
        PersonaAdvice advice = questions.tables().advice();
        return new QuestionView.Hers(
                speaker.personas().stream()
                        .filter(persona -> persona != Persona.ALL)
                        .map(Persona::words)
                        .collect(Collectors.joining(" and ")),
                advice.tips(question, speaker.personas()),
                advice.looks(question, speaker.personas()));
    }

    /// What closes the gap of training abroad, where that is what is asked.
    private List<String> closers(Question question) {
        return question.id().equals("IMG-04")
                ? desk.learned().plan().listGapClosers().stream()
                        .map(one ->
                                one.name()
                                        + ": "
                                        + (one.facts().isEmpty()
                                                ? "nothing yet"
                                                : String.join("; ", one.facts()))
                                        + (one.missing().isEmpty() ? "" : ". " + one.missing()))
                        .toList()
                : question.id().equals("CI-07")
                        ? List.of(desk.learned().plan().plan().spoken()).stream()
                                .filter(words -> !words.isEmpty())
                                .toList()
                        : List.of();
    }

    private void tried(Context ctx) {
        Question question = question(ctx);
        questions.markTried(question.id());
        ctx.redirect(ALL + "/" + question.id() + "#after", HttpStatus.SEE_OTHER);
    }

    private void frame(Context ctx) {
        Question question = question(ctx);
        Filled filled =
                desk.asked()
                        .frames()
                        .find(question.id(), desk.learned().speaker().find())
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        FormData form = FormData.of(ctx);
        Map<Integer, String> words = new HashMap<>();
        for (int i = 0; i < filled.frame().slots().size(); i++) {
            words.put(i, form.find("slot" + i).orElse(""));
        }
        desk.asked().frames().save(filled.frame(), words);
        ctx.redirect(ALL + "/" + question.id() + "#frame", HttpStatus.SEE_OTHER);
    }

    private Question question(Context ctx) {
        return questions
                .bank()
                .find(ctx.pathParam("id"))
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }
}
