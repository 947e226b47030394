package org.smartpick.advice.whatif;

import java.util.List;
import org.smartpick.advice.whatif.Counterfactual.Beside;
import org.smartpick.advice.whatif.Counterfactual.Price;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Verdict;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;

/// What the answers of programs would do that have not said whether they take the visa.
final class VisaChanges {
    private static final String SUPPOSED = "supposed";
    private static final Price ASKING =
            new Price(Fact.unknown(), "asking costs an email a program");

    private final Findings findings;
    private final SentList list;

    VisaChanges(Findings findings) {
        this.findings = findings;
        list = findings.list();
    }

    void find() {
        long silent = list.cases().stream().filter(VisaChanges::silent).count();
        if (silent == 0 || list.applicant().background().visaNeed().find().isEmpty()) {
            return;
        }
        Beside beside =
                Beside.of(
                        silent
                                + " of the "
                                + list.cases().size()
                                + " programs on your list have not said. Ask before you pay.");
        add(Lever.VISA_YES, "Every program that has not said takes your visa", beside);
        add(Lever.VISA_NO, "No program that has not said takes your visa", beside);
    }

    private void add(Lever lever, String title, Beside beside) {
        Verdict verdict = lever == Lever.VISA_YES ? Verdict.MEETS : Verdict.FAILS;
        findings.add(
                new Findings.Told(lever, title, ASKING, Grounds.PUBLISHED, beside),
                list.each(one -> silent(one) ? told(one, verdict) : one));
    }

    private static boolean silent(ProgramCase one) {
        return one.findings().stream().anyMatch(VisaChanges::silent);
    }

    private static boolean silent(RuleFinding finding) {
        return finding.rule() == RuleFinding.Rule.VISA && finding.verdict() == Verdict.UNKNOWN;
    }

    private ProgramCase told(ProgramCase one, Verdict verdict) {
        List<RuleFinding> changed =
                one.findings().stream()
                        .map(finding -> silent(finding) ? told(finding, verdict) : finding)
                        .toList();
        return new ProgramCase(one.program(), changed, one.signal());
    }

    private RuleFinding told(RuleFinding finding, Verdict verdict) {
        return new RuleFinding(
                finding.rule(),
                verdict,
                RuleFinding.Strictness.STRICT,
                SUPPOSED,
                "",
                Provenance.person(SUPPOSED, AsOf.of(list.season().matchYear())));
    }
}
