package org.smartpick.web.couple;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.couple.CoupleReport;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.couple.CouplePortfolio.Outcome;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.Words;

/// A couple's lists as their page shows them.
///
/// @param report the lists
public record CoupleView(CoupleReport report) {

    /// The answer in one sentence.
    public String sentence() {
        Outcome outcome = report.joint().outcome();
        return "Of 100 couples like you, we think that about "
                + Words.about100(outcome.together())
                + " would match together and "
                + Words.about100(outcome.together() + outcome.apart())
                + " would both match.";
    }

    /// How much choosing together changes.
    public String gain() {
        double more = report.joint().value() - report.separate().value();
        return String.format(
                Locale.US,
                "Had each of you chosen alone, %s of 100 would match together; choosing together is worth %.1f"
                        + " more to the two of you.",
                Words.about100(report.separate().outcome().together()),
                Math.max(0, more));
    }

    /// How good any two lists could be.
    public String proof() {
        return String.format(
                Locale.US,
                "These lists are worth %.1f; no two lists within your limits can be worth more than %.1f.",
                report.joint().value(),
                report.upperBound());
    }

    /// What becomes of the two, line by line.
    public List<OutcomeRow> outcomes() {
        Outcome here = report.joint().outcome();
        Outcome alone = report.separate().outcome();
        return List.of(
                new OutcomeRow("Both match, together", here.together(), alone.together()),
                new OutcomeRow("Both match, apart", here.apart(), alone.apart()),
                new OutcomeRow("Only you match", here.firstOnly(), alone.firstOnly()),
                new OutcomeRow("Only your partner matches", here.secondOnly(), alone.secondOnly()),
                new OutcomeRow("Neither matches", here.neither(), alone.neither()));
    }

    /// One line of what becomes of the two.
    ///
    /// @param words what happens
    /// @param chance with these lists, 0 to 1
    /// @param separate had each chosen alone, 0 to 1
    public record OutcomeRow(String words, double chance, double separate) {
        /// With these lists, of 100.
        public String here() {
            return Words.about100(chance);
        }

        /// Had each chosen alone, of 100.
        public String alone() {
            return Words.about100(separate);
        }
    }

    /// Both lists.
    public List<HalfView> halves() {
        return List.of(
                new HalfView("Your list", "yours", report.first()),
                new HalfView("Your partner's list", "partners", report.second()));
    }

    /// One list.
    ///
    /// @param title whose it is
    /// @param id its element's id
    /// @param half the list
    public record HalfView(String title, String id, CoupleReport.Half half) {
        /// Number, cost and chance in a sentence.
        public String words() {
            return Words.count(half.programs().size(), "program")
                    + " for "
                    + Words.dollars(half.costUsd())
                    + "; "
                    + RangeView.of(half.matchChance()).words()
                    + " "
                    + half.type().plural()
                    + " like this would match.";
        }

        /// Its programs.
        public List<EntryView> entries() {
            return half.programs().stream().map(EntryView::new).toList();
        }
    }

    /// One program of a list.
    ///
    /// @param entry the program
    public record EntryView(CoupleReport.Entry entry) {
        /// The program's page.
        public String address() {
            return "/programs/" + entry.program().id();
        }

        /// Full name.
        public String name() {
            return entry.program().name();
        }

        /// City, state and specialty.
        public String where() {
            return entry.program().identity().city()
                    + ", "
                    + entry.program().state().name()
                    + " · "
                    + entry.program().specialty();
        }

        /// The signal; empty when there is none.
        public String signal() {
            return entry.signal() == SignalTier.NONE ? "" : entry.signal().label();
        }

        /// Chance of an interview of 100.
        public String interview() {
            return Words.between100(entry.chance().interview());
        }

        /// Programs of the other list near it.
        public String partners() {
            return Integer.toString(entry.partners());
        }

        /// What the two would lose without it.
        public String adds() {
            return String.format(Locale.US, "%.2f", entry.valueGain());
        }
    }
}
