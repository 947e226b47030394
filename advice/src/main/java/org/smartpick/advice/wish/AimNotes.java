package org.smartpick.advice.wish;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.applicant.Aim;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Wishes;

/// What a list was chosen for, in sentences.
public final class AimNotes {
    private AimNotes() {}

    /// The sentences for a person's aim; none where it is worth alone and nothing was said of not
    /// matching.
    public static List<String> of(Applicant applicant) {
        Wishes wishes = applicant.wishes();
        Aim aim = wishes.weights().aim();
        List<String> notes = new ArrayList<>();
        switch (aim.objective()) {
            case WORTH -> weighed(aim, notes);
            case MATCH ->
                    notes.add(
                            "This list is for the highest chance to match at all: every position counts the same, whatever it is worth to you.");
            case PREFERRED ->
                    notes.add(
                            "This list is for the highest chance to match in "
                                    + wishes.specialties().getFirst().specialty()
                                    + ": other specialties count nothing in it, nor does what a position is worth to you.");
        }
        return notes;
    }

    private static void weighed(Aim aim, List<String> notes) {
        if (aim.matching() > 0) {
            notes.add(
                    "This list weighs the chance to match at all with "
                            + aim.matching()
                            + " of 100 and what positions are worth to you with the rest;"
                            + " its value, what each program adds and its bound are counted so.");
        }
        aim.unmatched()
                .best()
                .filter(way -> way.worth() > 0)
                .ifPresent(way ->
                        notes.add(
                                "Not matching counts "
                                        + way.worth()
                                        + " of 100: "
                                        + way.name()
                                        + ". A position worth less than that to you is not applied to."));
    }
}
