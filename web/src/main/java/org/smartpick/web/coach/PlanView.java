package org.smartpick.web.coach;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.InformaticsDomain;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.plan.GapCloser;
import org.smartpick.interview.plan.LearningPlan;
import org.smartpick.interview.plan.PlanItem;
import org.smartpick.interview.plan.Readiness;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.story.Reframe;
import org.smartpick.interview.story.Vision;

/// The way to informatics as its page shows it.
///
/// @param speaker as whom she practices
/// @param plan what she is learning
/// @param readiness the check without programming
/// @param known what ships and what her profile gives
/// @param typed an item that was refused, with the reasons
public record PlanView(
        Speaker speaker, LearningPlan plan, Readiness readiness, Known known, Refused typed) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);

    /// What ships and what her profile gives.
    ///
    /// @param domains the five domains
    /// @param bank where their questions are found
    /// @param closers the three closers of the gap; empty without a usable profile
    /// @param reframes worries to turn around, with her sentences
    /// @param today by which items are late
    public record Known(
            List<InformaticsDomain> domains,
            QuestionBank bank,
            List<GapCloser> closers,
            List<Turned> reframes,
            LocalDate today) {}

    /// A worry with her sentence.
    ///
    /// @param reframe the worry
    /// @param words her sentence; empty where she wrote none
    public record Turned(Reframe reframe, String words) {}

    /// An item that was refused.
    ///
    /// @param item as typed
    /// @param problems why
    public record Refused(KeepPlan.Typed item, List<FieldProblem> problems) {
        /// Nothing was refused.
        public static final Refused NONE =
                new Refused(new KeepPlan.Typed("", "", "", "", "", ""), List.of());
    }

    /// The personas of the choice.
    public List<Persona> personas() {
        return List.of(Persona.ALL, Persona.IMG, Persona.US_CITIZEN_IMG);
    }

    /// Both stages.
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /// All aims.
    public List<Vision.Aim> aims() {
        return List.of(Vision.Aim.values());
    }

    /// What can be said of technical skills.
    public List<Speaker.Skills> skills() {
        return List.of(Speaker.Skills.values());
    }

    /// All kinds of item.
    public List<PlanItem.Kind> kinds() {
        return List.of(PlanItem.Kind.values());
    }

    /// All states of an item.
    public List<PlanItem.Status> states() {
        return List.of(PlanItem.Status.values());
    }

    /// All rows of the readiness check.
    public List<Readiness.Row> rows() {
        return List.of(Readiness.Row.values());
    }

    /// Whether informatics is the aim.
    public boolean informatics() {
        return speaker.informatics() == Speaker.Informatics.AIM;
    }

    /// The day of an item in words.
    public String due(PlanItem item) {
        return item.findDue().map(DAY::format).orElse("no day set");
    }

    /// Whether its day has gone by.
    public boolean late(PlanItem item) {
        return item.late(known.today());
    }

    /// The name of a domain; empty for none.
    public String domain(String id) {
        return known.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .map(InformaticsDomain::name)
                .findFirst()
                .orElse("");
    }

    /// The questions that a domain is asked by.
    public List<Question> questions(InformaticsDomain domain) {
        return domain.questionIds().stream()
                .map(known.bank()::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The items of a domain.
    public List<PlanItem> items(InformaticsDomain domain) {
        return plan.items().stream().filter(item -> item.domainId().equals(domain.id())).toList();
    }
}
