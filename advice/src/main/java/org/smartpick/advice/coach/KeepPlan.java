package org.smartpick.advice.coach;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.interview.plan.GapCloser;
import org.smartpick.interview.plan.LearningPlan;
import org.smartpick.interview.plan.PlanItem;
import org.smartpick.interview.plan.Readiness;

/// Use case: what am I learning, and how far am I?
public final class KeepPlan {
    /// Most items of a plan.
    public static final int MOST = 100;

    private static final String ITEM = "plan-item";
    private static final String READINESS = "coach-readiness";
    private static final String REFRAME = "coach-reframe";
    private static final String KEY = "me";

    private final Papers papers;
    private final KeepSpeaker speakers;

    /// @param papers where the plan is kept
    /// @param speakers as whom she practices
    public KeepPlan(Papers papers, KeepSpeaker speakers) {
        this.papers = papers;
        this.speakers = speakers;
    }

    /// As typed.
    ///
    /// @param id key of the item to change; empty for a new one
    /// @param kind key of the kind
    /// @param title its name
    /// @param domain id of a domain; may be empty
    /// @param due the day as year-month-day; may be empty
    /// @param status key of the status
    public record Typed(
            String id, String kind, String title, String domain, String due, String status) {}

    /// The plan.
    public LearningPlan plan() {
        return new LearningPlan(papers.list(ITEM, KeepPlan::read));
    }

    /// Today, by which items are late.
    public LocalDate today() {
        return LocalDate.now(papers.clock());
    }

    /// Keeps an item; says everything that is wrong with it, and then keeps nothing.
    public List<FieldProblem> save(Typed typed) {
        List<FieldProblem> problems = new ArrayList<>();
        String title = typed.title().strip();
        if (title.isEmpty() || title.length() > PlanItem.LONGEST_TITLE) {
            problems.add(
                    new FieldProblem(
                            "title",
                            title.isEmpty() ? "" : title.length() + " characters",
                            title.isEmpty() ? "is empty" : "is too long",
                            "name what you learn in up to "
                                    + PlanItem.LONGEST_TITLE
                                    + " characters"));
        }
        if (!typed.due().isBlank() && day(typed.due()).isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "due",
                            typed.due(),
                            "is no day",
                            "write it as year-month-day, for example 2027-01-31"));
        }
        if (typed.id().isEmpty() && papers.keys(ITEM).size() >= MOST) {
            problems.add(
                    new FieldProblem(
                            "title", "", "would be item " + (MOST + 1), "take some away first"));
        }
        if (problems.isEmpty()) {
            String key = typed.id().isEmpty() ? papers.newKey(ITEM) : typed.id();
            papers.save(
                    ITEM,
                    key,
                    Paper.empty()
                            .with("kind", typed.kind())
                            .with("title", title)
                            .with("domain", typed.domain())
                            .with("due", typed.due().strip())
                            .with("status", typed.status()));
        }
        return problems;
    }

    /// Sets how far an item is.
    public void setStatus(String id, PlanItem.Status status) {
        papers.find(ITEM, id)
                .ifPresent(paper -> papers.save(ITEM, id, paper.with("status", status.key())));
    }

    /// Takes an item away; its versions stay.
    public void remove(String id) {
        papers.remove(ITEM, id);
    }

    private static Optional<PlanItem> read(String key, Paper paper) {
        if (paper.text("title").isBlank()
                || paper.text("title").length() > PlanItem.LONGEST_TITLE) {
            return Optional.empty();
        }
        return Optional.of(
                new PlanItem(
                        key,
                        StoryPapers.pick(
                                PlanItem.Kind.class, paper.text("kind"), PlanItem.Kind.COURSE),
                        paper.text("title"),
                        paper.text("domain"),
                        day(paper.text("due")).orElse(null),
                        StoryPapers.pick(
                                PlanItem.Status.class,
                                paper.text("status"),
                                PlanItem.Status.PLANNED)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    // ---- readiness, gap closers, reframing -----------------------------------------------------

    /// The readiness check.
    public Readiness readiness() {
        Map<Readiness.Row, String> facts = new EnumMap<>(Readiness.Row.class);
        papers.find(READINESS, KEY)
                .ifPresent(paper -> {
                    for (Readiness.Row row : Readiness.Row.values()) {
                        facts.put(row, paper.text(row.key()));
                    }
                });
        return new Readiness(facts);
    }

    /// Keeps the readiness check; longer answers are cut off.
    public void saveReadiness(Map<Readiness.Row, String> facts) {
        Paper paper = Paper.empty();
        for (Map.Entry<Readiness.Row, String> fact : facts.entrySet()) {
            paper = paper.with(fact.getKey().key(), cut(fact.getValue(), Readiness.LONGEST));
        }
        papers.save(READINESS, KEY, paper);
    }

    /// The three closers of the gap of training abroad, filled from profile and plan; none without
    /// a usable profile.
    public List<GapCloser> listGapClosers() {
        Optional<Applicant> applicant = speakers.findApplicant();
        return applicant
                .map(person -> GapCloser.list(person, speakers.find(), plan()))
                .orElseGet(List::of);
    }

    /// Her sentence for a worry; empty where she wrote none.
    public String reframed(String worry) {
        return papers.find(REFRAME, worry).map(paper -> paper.text("words")).orElse("");
    }

    /// Keeps her sentence for a worry; an empty one takes it away.
    public void saveReframe(String worry, String words) {
        if (words.isBlank()) {
            papers.remove(REFRAME, worry);
        } else {
            papers.save(REFRAME, worry, Paper.empty().with("words", cut(words, Readiness.LONGEST)));
        }
    }

    private static String cut(String text, int most) {
        String stripped = text.strip();
        return stripped.length() > most ? stripped.substring(0, most) : stripped;
    }
}
