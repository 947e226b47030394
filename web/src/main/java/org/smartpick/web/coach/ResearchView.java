package org.smartpick.web.coach;

import java.util.List;
import java.util.Optional;
import org.smartpick.advice.coach.KeepResearch.Researched;
import org.smartpick.advice.coach.ProgramSet;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.program.Program;
import org.smartpick.interview.bank.QuestionToAsk;
import org.smartpick.interview.research.Finding;
import org.smartpick.interview.research.Heard;
import org.smartpick.interview.research.KnownSheet;
import org.smartpick.interview.research.ResearchField;
import org.smartpick.interview.research.WhyHere;

/// A research sheet as its page shows it.
///
/// @param researched the program with its sheet
/// @param set questions made for this program
/// @param asks questions to choose from
/// @param problems why something was not kept
public record ResearchView(
        Researched researched,
        ProgramSet set,
        List<QuestionToAsk> asks,
        List<FieldProblem> problems) {

    /// The program.
    public Program program() {
        return researched.program();
    }

    /// Its address on this page.
    public String address() {
        return "/practice/research/" + program().id();
    }

    /// The sheet with what the catalog knows under it.
    public KnownSheet sheet() {
        return researched.sheet();
    }

    /// All fields.
    public List<ResearchField> fields() {
        return List.of(ResearchField.values());
    }

    /// What the catalog knows in a field, where she wrote nothing.
    public Optional<Finding> findCatalog(ResearchField field) {
        return Optional.ofNullable(sheet().catalog().get(field));
    }

    /// What she wrote into a field.
    public String text(ResearchField field) {
        return sheet().sheet().find(field).map(Finding::text).orElse("");
    }

    /// Where she read it.
    public String source(ResearchField field) {
        return sheet().sheet().find(field).map(Finding::source).orElse("");
    }

    /// When.
    public String date(ResearchField field) {
        return sheet().sheet().find(field).map(Finding::date).orElse("");
    }

    /// Her answer to "why this program".
    public String why() {
        return sheet().sheet().words().why();
    }

    /// The checked facts that this answer uses.
    public List<Finding> used() {
        return WhyHere.listUsed(why(), sheet());
    }

    /// Whether she chose this question.
    public boolean chosen(String id) {
        return sheet().sheet().chosen().contains(id);
    }

    /// The questions that she chose, those of unknown fields included.
    public List<String> questions() {
        List<String> chosen =
                new java.util.ArrayList<>(
                        asks.stream()
                                .filter(ask -> chosen(ask.id()))
                                .map(QuestionToAsk::text)
                                .toList());
        sheet().listUnknown().forEach(field -> chosen.add(field.question()));
        return chosen.stream().distinct().toList();
    }

    /// All ways in which something heard can fit.
    public List<Heard.Fit> fits() {
        return List.of(Heard.Fit.FOR, Heard.Fit.NEUTRAL, Heard.Fit.AGAINST);
    }

    /// What was heard altogether, in words.
    public String balance() {
        int balance = sheet().sheet().balance();
        if (sheet().sheet().heard().isEmpty()) {
            return "Nothing was heard yet.";
        }
        if (balance == 0) {
            return "What you heard speaks neither for nor against it.";
        }
        return balance > 0 ? "What you heard speaks for it." : "What you heard speaks against it.";
    }
}
