package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Tie;
import org.smartpick.domain.applicant.TieKind;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.evidence.StudyEffect;

/// What a tie to a program's state does to the log-odds of an interview.
///
/// Adjusted odds ratios by specialty are published for US graduates: for the applicant's own state,
/// and for a geographic preference that agrees with the program's place. No study covers IMGs: half
/// of it, in a range that reaches down to nothing.
public final class TieBook {
    /// Share of a pool's applications that go to a place with a tie; a guess, and only the average
    /// is set by it.
    public static final double POOL_SHARE = 0.15;

    private static final double IMG_SHARE = 0.5;
    private static final double DIVISION_SHARE = 0.4;
    private static final double RANGE_TO_SD = 2.563;

    private final double home;
    private final double homeDoubt;
    private final double preference;
    private final double preferenceDoubt;

    TieBook(PublishedEvidence evidence) {
        List<Double> own = logs(evidence, "in_state_lowest", "in_state_highest");
        List<Double> wish =
                logs(
                        evidence,
                        "aligned_geographic_preference_lowest",
                        "aligned_geographic_preference_highest");
        home = middle(own);
        homeDoubt = doubt(own);
        preference = middle(wish);
        preferenceDoubt = doubt(wish);
    }

    private static List<Double> logs(PublishedEvidence evidence, String... predictors) {
        List<Double> logs = new ArrayList<>();
        for (String predictor : predictors) {
            evidence.listEffects(predictor).stream()
                    .map(StudyEffect::effect)
                    .map(Math::log)
                    .forEach(logs::add);
        }
        return logs;
    }

    private static double middle(List<Double> logs) {
        return logs.stream().mapToDouble(Double::doubleValue).average().orElse(0.5);
    }

    private static double doubt(List<Double> logs) {
        double low = logs.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = logs.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return Math.max(0.2, (high - low) / RANGE_TO_SD);
    }

    /// The middle effect of a tie to the very state, of whatever kind, for a type.
    public double usual(ApplicantType type) {
        return type.international() ? preference * IMG_SHARE : preference;
    }

    /// The effect of the applicant's strongest tie to a state or its census division.
    public Effect effect(Applicant applicant, ApplicantType type, UsState state) {
        double best = 0;
        double doubt = 0;
        String words = "no tie to " + state.label() + " or its region named";
        for (Tie tie : applicant.ties()) {
            boolean here = tie.state() == state;
            if (!here && tie.state().division() != state.division()) {
                continue;
            }
            boolean lives =
                    tie.kind() instanceof Answer.Given<TieKind>(TieKind kind)
                            && (kind == TieKind.LIVES || kind == TieKind.SCHOOL);
            double scale = (here ? 1 : DIVISION_SHARE) * (type.international() ? IMG_SHARE : 1);
            double size = (lives ? home : preference) * scale;
            if (size > best) {
                best = size;
                doubt =
                        (lives ? homeDoubt : preferenceDoubt) * scale
                                + (type.international() ? size / 2 : 0);
                words =
                        "tie to "
                                + tie.state().label()
                                + (here ? "" : ", in the same region as " + state.label())
                                + (type.international()
                                        ? " (studied for US graduates only; half of it taken)"
                                        : "");
            }
        }
        return Effect.known("tie", words, best, doubt);
    }
}
