package org.smartpick.advice.whatif;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ListDraws;

/// What was found so far, beside the list that everything is compared with.
final class Findings {
    private final SentList list;
    private final ListDraws now;
    private final ChanceModel model;
    private final List<Counterfactual> changes = new ArrayList<>();
    private final List<WhatIfReport.NotOffered> notOffered = new ArrayList<>();

    Findings(SentList list, ListDraws now, ChanceModel model) {
        this.list = list;
        this.now = now;
        this.model = model;
    }

    /// What a change is called, costs and rests on.
    record Told(
            Lever lever,
            String title,
            Counterfactual.Price price,
            Grounds grounds,
            Counterfactual.Beside beside) {}

    /// Adds what happens from the list as it is to a changed one.
    void add(Told told, SentList changed) {
        add(told, now, changed.draws(model));
    }

    /// Adds what happens from a poorer state to the list as it is.
    void addFrom(Told told, SentList poorer) {
        add(told, poorer.draws(model), now);
    }

    private void add(Told told, ListDraws before, ListDraws after) {
        changes.add(
                new Counterfactual(
                        told.lever(),
                        told.title(),
                        before.matchTo(after),
                        before.interviewsTo(after),
                        told.price(),
                        told.grounds(),
                        told.beside()));
    }

    /// Says why something is not offered.
    void leaveOut(Lever lever, String why) {
        notOffered.add(new WhatIfReport.NotOffered(lever, why));
    }

    SentList list() {
        return list;
    }

    ListDraws now() {
        return now;
    }

    ChanceModel model() {
        return model;
    }

    List<Counterfactual> changes() {
        return changes;
    }

    List<WhatIfReport.NotOffered> notOffered() {
        return notOffered;
    }
}
