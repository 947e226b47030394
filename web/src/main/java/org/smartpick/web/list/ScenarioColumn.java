package org.smartpick.web.list;

import java.time.ZoneId;
import java.util.List;
import org.smartpick.advice.scenario.Scenario;
import org.smartpick.web.view.Words;

/// A kept list as the page shows it beside others.
///
/// @param scenario the list
/// @param zone the zone in which moments are told
public record ScenarioColumn(Scenario scenario, ZoneId zone) {

    /// Her own name for it.
    public String title() {
        return scenario.saved().list().title();
    }

    /// When it was kept.
    public String when() {
        return Words.moment(scenario.saved().savedAt(), zone);
    }

    /// Its number in the workspace.
    public String number() {
        return Integer.toString(scenario.saved().number());
    }

    /// Its chance to match of 100, as it was kept.
    public String chance() {
        List<Double> chance = scenario.saved().list().matchChance();
        return Words.about100(chance.getFirst()) + " to " + Words.about100(chance.getLast());
    }

    /// What it costs.
    public String cost() {
        return Words.dollars(scenario.saved().list().costUsd());
    }

    /// Number of programs.
    public String programs() {
        return Integer.toString(scenario.saved().list().programs().size());
    }

    /// Interviews to expect by the data of today.
    public String interviews() {
        return scenario.findInterviews().map(Words::range).orElse("not known any more");
    }

    /// The programs that not all lists hold.
    public List<ProgramName> onlyHere() {
        return scenario.onlyHere().stream()
                .map(program ->
                        new ProgramName(
                                "/programs/" + program.id(),
                                program.name() + ", " + program.state().name()))
                .toList();
    }

    /// A program with its page.
    ///
    /// @param address the program's page
    /// @param words its name and state
    public record ProgramName(String address, String words) {}
}
