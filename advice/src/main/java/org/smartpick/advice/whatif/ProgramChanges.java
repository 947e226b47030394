package org.smartpick.advice.whatif;

import java.util.List;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.whatif.Counterfactual.Beside;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;

/// What ten more programs of the specialties wanted would do.
final class ProgramChanges {
    private final Findings findings;
    private final MorePrograms programs;

    ProgramChanges(Findings findings, Shelf shelf) {
        this.findings = findings;
        programs = new MorePrograms(findings.list(), shelf, findings.model());
    }

    void tenMore() {
        List<Specialty> wanted =
                findings.list().applicant().wishes().specialties().stream()
                        .map(SpecialtyWish::specialty)
                        .toList();
        List<ProgramCase> more = programs.best(wanted);
        if (more.isEmpty()) {
            findings.leaveOut(
                    Lever.TEN_MORE,
                    "More programs: your list holds every program of your specialties that could take you.");
            return;
        }
        findings.add(
                new Findings.Told(
                        Lever.TEN_MORE,
                        more.size() + " more programs of your specialties",
                        programs.fees(more),
                        Grounds.PUBLISHED,
                        Beside.of(
                                "Those outside your list with the best chance to match there, without signals.")),
                findings.list().plus(more));
    }
}
