package org.smartpick.prediction.book;

import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Fact;
import org.smartpick.prediction.BaseRates;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// Reads the published rates that stand beside the personal figures; what is not printed is
/// unknown, never borrowed.
///
/// @param evidence the published figures
public record BaseRateReader(PublishedEvidence evidence) {

    /// The printed rates of an applicant type in a specialty, with who was counted.
    public BaseRates read(ApplicantType type, String specialty) {
        Fact<Double> preferred = fact(Measure.PREFERRED_MATCH, specialty, type.key());
        Fact<Double> any = fact(Measure.ANY_MATCH, Figure.ALL_SPECIALTIES, type.key());
        Fact<Double> interview = fact(Measure.INTERVIEW_MEAN, specialty, RateBook.group(type));
        String first =
                preferred.isKnown()
                        ? Words.text(
                                "preferred: %s who ranked %s first and certified a rank list",
                                type.plural(), specialty)
                        : Words.text(
                                "preferred: not published for %s in %s", type.plural(), specialty);
        String others =
                Words.text(
                        "; any: %s who certified a rank list, whatever they preferred; applicants without an interview are in"
                                + " neither; interviews: mean over programs of the share of such applicants interviewed",
                        type.plural());
        return new BaseRates(preferred, any, interview, first + others);
    }

    private Fact<Double> fact(Measure measure, String specialty, String group) {
        Optional<Figure> figure = evidence.find(measure, Cohort.ALL, specialty, group);
        return figure.<Fact<Double>>map(found -> Fact.known(found.value(), found.provenance()))
                .orElseGet(Fact::unknown);
    }
}
