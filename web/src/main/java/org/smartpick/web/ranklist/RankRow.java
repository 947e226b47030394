package org.smartpick.web.ranklist;

import org.smartpick.advice.ranklist.RankListReport.RankedProgram;
import org.smartpick.advice.wish.FirstYearNeed;
import org.smartpick.web.view.RangeView;

/// One program of the rank list as its row shows it.
///
/// @param entry the program with its chances
/// @param note her note, empty when there is none
/// @param heard what the program answered to her questions
/// @param length number of programs on the list
public record RankRow(RankedProgram entry, String note, HeardView heard, int length) {

    /// Its number.
    public String id() {
        return entry.program().id().value();
    }

    /// Its rank from 1.
    public int rank() {
        return entry.rank();
    }

    /// Whether nothing stands above it.
    public boolean first() {
        return entry.rank() == 1;
    }

    /// Whether nothing stands below it.
    public boolean last() {
        return entry.rank() == length;
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

    /// The program's page.
    public String address() {
        return "/programs/" + id();
    }

    /// Chance that it would take her.
    public RangeView reach() {
        return RangeView.of(entry.reach());
    }

    /// Chance that she ends here.
    public RangeView ends() {
        return RangeView.of(entry.ends());
    }

    /// Chance that she ends here or above.
    public String within() {
        return RangeView.of(entry.within()).words();
    }

    /// What to know about its beginning; empty when nothing.
    public String firstYear() {
        return switch (entry.firstYear()) {
            case NONE -> "";
            case NEEDED -> "begins in the second year";
            case UNKNOWN -> "first or second year? ask";
        };
    }

    /// Whether a first year is needed or not known about.
    public boolean marked() {
        return entry.firstYear() != FirstYearNeed.NONE;
    }
}
