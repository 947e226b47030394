package org.smartpick.advice.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.whatif.Counterfactual.Beside;
import org.smartpick.advice.whatif.Counterfactual.Price;
import org.smartpick.domain.Fact;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.domain.season.SignalAllowance;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;

/// What signals do: those proposed instead of none, and the best use of one that is left.
final class SignalChanges {
    private static final Price FREE =
            new Price(
                    Fact.unknown(),
                    "no fee that we know of; each signal can go to one program only");

    private final Findings findings;
    private final SentList list;
    private final List<SignalAllowance> allowances;

    SignalChanges(Findings findings, Shelf shelf) {
        this.findings = findings;
        list = findings.list();
        allowances =
                shelf.signals(list.season()).stream()
                        .filter(allowance -> list.count(allowance.specialty()) > 0)
                        .toList();
    }

    /// A program that could get a signal that is left.
    private record Use(int index, SignalTier tier, double gain) {}

    void find() {
        long sent = list.cases().stream().filter(one -> one.signal() != SignalTier.NONE).count();
        if (sent > 0) {
            findings.addFrom(
                    new Findings.Told(
                            Lever.SIGNALS,
                            "Sending the " + sent + " proposed signals instead of none",
                            FREE,
                            Grounds.PUBLISHED,
                            Beside.of("The chance of your list above already counts them.")),
                    list.each(one -> signaled(one, SignalTier.NONE)));
        }
        Optional<Use> best = findBest();
        if (best.isPresent()) {
            add(best.get());
        } else {
            findings.leaveOut(
                    Lever.ONE_MORE_SIGNAL,
                    allowances.stream().mapToInt(SignalAllowance::total).sum() == 0
                            ? "Signals: no number of signals is published for these specialties."
                            : "One more signal: all of yours are used, or every program on the list has one.");
        }
    }

    private static ProgramCase signaled(ProgramCase one, SignalTier tier) {
        return new ProgramCase(one.program(), one.findings(), tier);
    }

    private void add(Use use) {
        List<ProgramCase> cases = new ArrayList<>(list.cases());
        ProgramCase one = cases.get(use.index());
        cases.set(use.index(), signaled(one, use.tier()));
        findings.add(
                new Findings.Told(
                        Lever.ONE_MORE_SIGNAL,
                        "One more " + use.tier().label() + ", to " + one.program().name(),
                        FREE,
                        Grounds.PUBLISHED,
                        Beside.of("Of the signals that are left, this one would do the most.")),
                new SentList(list.applicant(), list.season(), cases));
    }

    /// Where a signal that is left would raise the chance of a match there the most.
    private Optional<Use> findBest() {
        Assessment plain = list.assess(findings.model());
        List<Use> uses = new ArrayList<>();
        for (SignalTier tier : SignalTier.values()) {
            if (tier != SignalTier.NONE && allowances.stream().anyMatch(a -> left(a, tier) > 0)) {
                Assessment with = list.each(one -> signaled(one, tier)).assess(findings.model());
                for (int i = 0; i < list.cases().size(); i++) {
                    if (open(list.cases().get(i), tier)) {
                        double gain =
                                with.programs().get(i).match().median()
                                        - plain.programs().get(i).match().median();
                        uses.add(new Use(i, tier, gain));
                    }
                }
            }
        }
        return uses.stream()
                .max(Comparator.comparingDouble(Use::gain))
                .filter(use -> use.gain() > 0);
    }

    private boolean open(ProgramCase one, SignalTier tier) {
        return one.signal() == SignalTier.NONE
                && allowances.stream()
                        .filter(allowance ->
                                allowance.specialty().equals(one.program().specialty()))
                        .anyMatch(allowance -> left(allowance, tier) > 0);
    }

    private long left(SignalAllowance allowance, SignalTier tier) {
        long used =
                list.cases().stream()
                        .filter(one ->
                                one.signal() == tier
                                        && one.program().specialty().equals(allowance.specialty()))
                        .count();
        return allowance.of(tier) - used;
    }
}
