package org.smartpick.web.list;

import java.util.Locale;
import org.smartpick.advice.PickReport.SignalPlan;

/// A signal of the list as its row shows it.
///
/// @param plan the signal
public record SignalRow(SignalPlan plan) {

    /// The program's page.
    public String address() {
        return "/programs/" + plan.program().id();
    }

    /// The program's name.
    public String name() {
        return plan.program().name();
    }

    /// Its tier.
    public String tier() {
        return plan.tier().label();
    }

    /// What it does.
    public String gain() {
        return gain(plan.chance(), plan.value());
    }

    /// Where it would go otherwise.
    public String next() {
        return plan.findNext()
                .map(next -> next.program().name() + ": " + gain(next.chance(), next.value()))
                .orElse("no other program of the list would gain by it");
    }

    private static String gain(double chance, double value) {
        return String.format(
                Locale.US, "%+.2f of 100 in chance, %+.2f in worth", 100 * chance, value);
    }
}
