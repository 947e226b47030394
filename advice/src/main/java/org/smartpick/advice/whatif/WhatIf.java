package org.smartpick.advice.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.Shelf;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;

/// Use case: what would have to be true for a better chance to match?
///
/// One thing is changed at a time, the list and everything else stay as they are, and both states
/// are compared under the same parameter draws. Nothing is kept.
public final class WhatIf {
    private final Shelf shelf;
    private final ChanceModel model;

    /// @param shelf the catalog with the person's corrections
    /// @param model the chance model
    public WhatIf(Shelf shelf, ChanceModel model) {
        this.shelf = shelf;
        this.model = model;
    }

    /// What could be changed about a list and its sender.
    ///
    /// @param draft the profile that the list was made for
    /// @param report the list
    /// @return empty where the profile cannot be used, in which case there is no list either
    public Optional<WhatIfReport> look(ApplicantDraft draft, PickReport report) {
        return look(draft, report, List.of());
    }

    /// The same with other specialties that she names; without any, the three that would add most.
    ///
    /// @param others specialties to look at beside the list
    public Optional<WhatIfReport> look(
            ApplicantDraft draft, PickReport report, List<Specialty> others) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete ->
                    Optional.of(look(draft, complete.applicant(), report, others));
            case ApplicantReading.Incomplete incomplete -> Optional.empty();
        };
    }

    private WhatIfReport look(
            ApplicantDraft draft, Applicant applicant, PickReport report, List<Specialty> others) {
        SentList list = SentList.of(report, applicant);
        Assessment.ListOutlook now = list.outlook(model);
        Findings findings = new Findings(list, now.draws(), model);
        new PersonChanges(findings, shelf, draft).find();
        new SignalChanges(findings, shelf).find();
        new VisaChanges(findings).find();
        new ProgramChanges(findings, shelf).tenMore();
        new OtherSpecialties(findings, shelf).find(others);
        List<Counterfactual> changes = new ArrayList<>(findings.changes());
        changes.sort(
                Comparator.comparingDouble(
                                (Counterfactual change) -> -Math.abs(change.match().median()))
                        .thenComparing(Counterfactual::title));
        return new WhatIfReport(
                now.match(),
                list.cases().size(),
                changes,
                findings.notOffered(),
                new OtherSpecialties(findings, shelf).choices());
    }
}
