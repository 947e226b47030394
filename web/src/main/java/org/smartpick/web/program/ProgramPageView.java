package org.smartpick.web.program;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.ProgramView;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackResult;
import org.smartpick.web.profile.Question.Remark;
import org.smartpick.web.view.FactView;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.ReasonView;
import org.smartpick.web.view.ReasonWalk;
import org.smartpick.web.view.RuleView;
import org.smartpick.web.view.TierView;

/// Everything known about one program, as its page shows it.
///
/// @param view the program with the person's rules, chances, corrections and note
/// @param facts all facts, known and unknown
/// @param decision `must`, `never`, or `free`
/// @param correction the correction being typed
public record ProgramPageView(
        ProgramView view, List<FactView> facts, String decision, CorrectionForm correction) {

    /// A correction being typed, with what is wrong with it.
    ///
    /// @param fact name of the fact
    /// @param value the value as typed
    /// @param source the source as typed
    /// @param note her words
    /// @param remarks what is wrong, in the order of the form
    public record CorrectionForm(
            String fact, String value, String source, String note, List<Remark> remarks) {
        /// Nothing typed yet.
        static final CorrectionForm EMPTY = new CorrectionForm("", "", "", "", List.of());

        /// Copies the remarks.
        public CorrectionForm {
            remarks = List.copyOf(remarks);
        }
    }

    /// Copies the facts.
    public ProgramPageView {
        facts = List.copyOf(facts);
    }

    /// What the profile says of a program: must, never or free.
    static String decision(ApplicantDraft draft, Program program) {
        String id = program.id().value();
        if (draft.find(LimitFields.MUST.path()).orElse("").contains(id)) {
            return "must";
        }
        return draft.find(LimitFields.NEVER.path()).orElse("").contains(id) ? "never" : "free";
    }

    /// ACGME number.
    public String id() {
        return view.program().id().value();
    }

    /// Full name.
    public String name() {
        return view.program().name();
    }

    /// City, state and specialty.
    public String where() {
        Program.Identity identity = view.program().identity();
        return identity.specialty() + " · " + identity.city() + ", " + identity.state().label();
    }

    /// Facts that somebody stated.
    public List<FactView> knownFacts() {
        return facts.stream().filter(FactView::known).toList();
    }

    /// Facts that nobody stated.
    public List<FactView> unknownFacts() {
        return facts.stream().filter(fact -> !fact.known()).toList();
    }

    /// Chance of an interview, with a usable profile.
    public Optional<RangeView> interview() {
        return view.findChance()
                .map(chance -> new RangeView(chance.interview(), chance.baseRate()));
    }

    /// Chance to match there, with a usable profile.
    public Optional<RangeView> match() {
        return view.findChance().map(chance -> RangeView.of(chance.match()));
    }

    /// Tier, with a usable profile.
    public Optional<TierView> tier() {
        return view.findTier().map(TierView::new);
    }

    /// The causes, with a usable profile.
    public List<ReasonView> reasons() {
        return view.findChance().map(ReasonView::list).orElse(List.of());
    }

    /// Where the causes begin and end, with a usable profile.
    public String walk() {
        return view.findChance().map(ReasonWalk::words).orElse("");
    }

    /// What is not known, the largest swing first.
    public List<UnknownView> unknowns() {
        return UnknownView.list(view.unknowns());
    }

    /// The requirements.
    public List<RuleView> rules() {
        return RuleView.list(view.rules());
    }

    /// Positions by year and track, the newest year first.
    public List<TrackResult> results() {
        return view.program().results().stream()
                .sorted(
                        Comparator.comparing(TrackResult::year)
                                .reversed()
                                .thenComparing(TrackResult::trackName))
                .toList();
    }

    /// A pass rate in whole percent.
    public static String percent(double rate) {
        return String.format(Locale.US, "%.0f %%", rate);
    }
}
