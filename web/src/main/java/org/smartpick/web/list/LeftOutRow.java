package org.smartpick.web.list;

import org.smartpick.advice.PickReport.LeftOut;
import org.smartpick.domain.program.Program;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.TierView;

/// A program that is not on the list, as its row shows it.
///
/// @param leftOut the program and why
public record LeftOutRow(LeftOut leftOut) {

    /// ACGME number.
    public String id() {
        return leftOut.program().id().value();
    }

    /// The program's page.
    public String address() {
        return "/programs/" + id();
    }

    /// Full name.
    public String name() {
        return leftOut.program().name();
    }

    /// City, state and specialty.
    public String where() {
        Program.Identity identity = leftOut.program().identity();
        return identity.city() + ", " + identity.state().name() + " · " + identity.specialty();
    }

    /// What it would be.
    public TierView tier() {
        return new TierView(leftOut.tier());
    }

    /// Chance of an interview there.
    public RangeView interview() {
        return new RangeView(leftOut.chance().interview(), leftOut.chance().baseRate());
    }

    /// Why it is not on the list.
    public String why() {
        return leftOut.why();
    }
}
