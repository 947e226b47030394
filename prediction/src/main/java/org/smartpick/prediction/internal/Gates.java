package org.smartpick.prediction.internal;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.Answer;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.prediction.book.Effect;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// What a program's rules do to the log-odds of an interview.
///
/// A strict rule that is not met leaves next to nothing. A rule that is only a hint leaves a part.
/// Where nobody stated a visa rule the published rate already averages over programs that take the
/// visa and programs that do not, so that unknown moves nothing; a stated yes moves up by the
/// published share of programs that say yes.
final class Gates {
    /// Log-odds that a strict failed rule takes away: about one in a hundred and fifty keeps its
    /// chance.
    static final double CLOSED = -5;

    private static final double HINT = -1.2;
    private static final double HINT_DOUBT = 0.6;
    private static final double VISA_SHARE_USED = 0.7;
    private static final double USUAL_VISA_SHARE = 0.7;

    private final PublishedEvidence evidence;

    Gates(PublishedEvidence evidence) {
        this.evidence = evidence;
    }

    /// Effects of the findings of one program, in their order.
    List<Effect> list(Applicant applicant, String specialty, List<RuleFinding> findings) {
        List<Effect> effects = new ArrayList<>();
        for (RuleFinding finding : findings) {
            String factor = "rule_" + finding.rule().key();
            switch (finding.verdict()) {
                case FAILS -> effects.add(fails(factor, finding));
                case MEETS -> {
                    if (visaCounts(applicant, finding) && finding.findStated().isPresent()) {
                        double share = share(applicant, specialty);
                        effects.add(
                                Effect.known(
                                        factor,
                                        finding.text(),
                                        -VISA_SHARE_USED * Math.log(share),
                                        0.1));
                    }
                }
                case UNKNOWN -> {
                    boolean counts =
                            finding.strictness() != RuleFinding.Strictness.UNSTATED
                                    || visaCounts(applicant, finding);
                    if (counts) {
                        effects.add(Effect.openGuess(factor, finding.text(), 0.3));
                    }
                }
            }
        }
        return effects;
    }

    private static Effect fails(String factor, RuleFinding finding) {
        return switch (finding.strictness()) {
            case STRICT -> Effect.known(factor, finding.text(), CLOSED, 0.3);
            case SOFT, UNSTATED -> Effect.guessed(factor, finding.text(), HINT, HINT_DOUBT);
        };
    }

    private static boolean visaCounts(Applicant applicant, RuleFinding finding) {
        return finding.rule() == RuleFinding.Rule.VISA && need(applicant) != VisaNeed.NONE;
    }

    private static VisaNeed need(Applicant applicant) {
        return applicant.background().visaNeed() instanceof Answer.Given<VisaNeed>(VisaNeed need)
                ? need
                : VisaNeed.NONE;
    }

    private double share(Applicant applicant, String specialty) {
        String visa = need(applicant) == VisaNeed.H1B ? "h1b" : "j1";
        return evidence.find(Measure.VISA_CONSIDERED, Cohort.ALL, specialty, visa)
                .map(Figure::value)
                .map(percent -> Math.clamp(percent / 100, 0.05, 1))
                .orElse(USUAL_VISA_SHARE);
    }
}
