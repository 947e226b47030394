package org.smartpick.web.list;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.whatif.Counterfactual;
import org.smartpick.domain.Fact;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.prediction.PublishedRate;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.Words;

/// One change with its range on a scale that all rows share.
///
/// @param change the change
/// @param scale the scale
/// @param citations names the sources
public record WhatIfRow(Counterfactual change, Scale scale, Citations citations) {

    /// The scale of all changes: zero is on it.
    ///
    /// @param low its left end, a share of people
    /// @param high its right end
    public record Scale(double low, double high) {
        private static final double NARROWEST = 0.05;

        static Scale of(double low, double high) {
            return new Scale(Math.min(low, 0), Math.max(Math.max(high, 0), NARROWEST));
        }

        String at(double share) {
            return String.format(Locale.ROOT, "%.1f", 100 * (share - low) / (high - low));
        }
    }

    /// The change in words.
    public String title() {
        return change.title();
    }

    /// How many more or fewer of a hundred would match.
    public String match() {
        return Words.change100(change.match());
    }

    /// How many more or fewer interviews.
    public String interviews() {
        return Words.changeOfCount(change.interviews());
    }

    /// What it amounts to.
    public String verdict() {
        return change.verdict().words();
    }

    /// The look of the row: `helps`, `costs` or `unsure`.
    public String kind() {
        return switch (change.verdict()) {
            case HELPS, GUESSED -> "helps";
            case COSTS -> "costs";
            case UNSURE, STILL -> "unsure";
        };
    }

    /// Whether no study measured it.
    public boolean unstudied() {
        return change.grounds() == Grounds.UNSTUDIED;
    }

    /// What it rests on.
    public String grounds() {
        return change.grounds().meaning();
    }

    /// What it costs, with the source.
    public String cost() {
        return switch (change.price().usd()) {
            case Fact.Known<Integer> known ->
                    Words.dollars(known.value())
                            + " "
                            + change.price().words()
                            + " ("
                            + citations.shortly(known.provenance())
                            + ")";
            case Fact.Unknown<Integer> unknown -> change.price().words();
        };
    }

    /// What else a reader must know.
    public List<String> notes() {
        return change.beside().notes();
    }

    /// Published rates of the specialty it leads to.
    public List<String> published() {
        return change.beside().published().stream().map(this::published).toList();
    }

    private String published(PublishedRate rate) {
        return "Of 100 "
                + rate.counted()
                + ", "
                + Words.percentOf100(rate.percent())
                + " "
                + rate.outcome().words()
                + " ("
                + citations.shortly(rate.provenance())
                + ").";
    }

    /// Left end of the bar, 0 to 100.
    public String start() {
        return scale.at(change.match().low());
    }

    /// Length of the bar, 0 to 100.
    public String length() {
        double long100 =
                100 * (change.match().high() - change.match().low()) / (scale.high() - scale.low());
        return String.format(Locale.ROOT, "%.1f", Math.max(1, long100));
    }

    /// Middle of the change, 0 to 100.
    public String median() {
        return scale.at(change.match().median());
    }

    /// Place of zero, 0 to 100.
    public String zero() {
        return scale.at(0);
    }
}
