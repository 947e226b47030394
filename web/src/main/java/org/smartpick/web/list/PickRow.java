package org.smartpick.web.list;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.domain.Fact;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.web.view.FactView;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.ReasonView;
import org.smartpick.web.view.ReasonWalk;
import org.smartpick.web.view.RuleView;
import org.smartpick.web.view.TierView;
import org.smartpick.web.view.Words;

/// A program on the list as its row shows it.
///
/// @param picked the program with its chances
/// @param rank its number on the list, from 1
/// @param marks what the applicant herself has to do with it
/// @param facts what is known about it; empty in the list itself, where a row asks for them when it
///   opens
public record PickRow(PickedProgram picked, int rank, Marks marks, List<FactView> facts) {

    /// Copies the facts.
    public PickRow {
        facts = List.copyOf(facts);
    }

    /// What the applicant herself has to do with a program.
    ///
    /// @param tied whether she named a tie to its state
    /// @param pinned whether she said that it has to be on the list
    public record Marks(boolean tied, boolean pinned) {
        /// Only what she decided.
        static Marks ofPin(Pin pin) {
            return new Marks(false, pin == Pin.MUST);
        }

        static Marks of(Applicant applicant, Program program) {
            return new Marks(
                    applicant.tiedTo(program.state()),
                    applicant.limits().must().contains(program.id()));
        }
    }

    /// ACGME number.
    public String id() {
        return picked.program().id().value();
    }

    /// The program's page.
    public String address() {
        return "/programs/" + id();
    }

    /// Full name.
    public String name() {
        return picked.program().name();
    }

    /// City, state and specialty.
    public String where() {
        Program.Identity identity = picked.program().identity();
        return identity.city() + ", " + identity.state().name() + " · " + identity.specialty();
    }

    /// Code of the state.
    public String state() {
        return picked.program().state().name();
    }

    /// Everything a reader might search a row by.
    public String searchText() {
        Program.Identity identity = picked.program().identity();
        return name() + " " + where() + " " + identity.state().label();
    }

    /// Tier with word and shape.
    public TierView tier() {
        return new TierView(picked.tier());
    }

    /// Chance of an interview, with the rate that people like her start from.
    public RangeView interview() {
        return new RangeView(picked.chance().interview(), picked.chance().baseRate());
    }

    /// Chance to match there.
    public RangeView match() {
        return RangeView.of(picked.chance().match());
    }

    /// The causes.
    public List<ReasonView> reasons() {
        return ReasonView.list(picked.chance());
    }

    /// Where the reasons begin and end, in words.
    public String walk() {
        return ReasonWalk.words(picked.chance());
    }

    /// The requirements.
    public List<RuleView> rules() {
        return RuleView.list(picked.rules());
    }

    /// What to ask the program.
    public List<String> questions() {
        return picked.rules().stream()
                .map(rule -> rule.question())
                .filter(question -> !question.isBlank())
                .toList();
    }

    /// What its application costs and what the list would lose without it.
    public String gain() {
        return Words.dollars(picked.gain().feeUsd())
                + " to apply. Without it, the list's chance would be "
                + Words.about100(picked.gain().chance())
                + " of 100 lower.";
    }

    /// The signal proposed for it; empty when there is none.
    public String signal() {
        return picked.signal() == SignalTier.NONE ? "" : picked.signal().label();
    }

    /// Degrees north, empty where the place is not known.
    public String latitude() {
        return coordinate(true);
    }

    /// Degrees east, empty where the place is not known.
    public String longitude() {
        return coordinate(false);
    }

    private String coordinate(boolean north) {
        Fact<GeoPoint> place = picked.program().identity().place();
        return place.findValue()
                .map(point ->
                        String.format(
                                Locale.ROOT, "%.4f", north ? point.latitude() : point.longitude()))
                .orElse("");
    }

    /// Chance of an interview, for sorting and for the size on the map.
    public String interviewShare() {
        return String.format(Locale.ROOT, "%.4f", picked.chance().interview().median());
    }

    /// Chance to match there, for sorting.
    public String matchShare() {
        return String.format(Locale.ROOT, "%.4f", picked.chance().match().median());
    }

    /// Worth to her, for sorting.
    public String fit() {
        return String.format(Locale.ROOT, "%.1f", picked.gain().utility());
    }

    /// What the map says of it.
    public String label() {
        return name()
                + ", "
                + picked.program().identity().city()
                + ": "
                + Words.of100(picked.chance().interview())
                + " like you would be interviewed";
    }
}
