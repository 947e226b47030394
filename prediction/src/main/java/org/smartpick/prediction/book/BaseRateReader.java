package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Fact;
import org.smartpick.prediction.BaseRates;
import org.smartpick.prediction.PublishedRate;
import org.smartpick.prediction.PublishedRate.Kin;
import org.smartpick.prediction.PublishedRate.Outcome;
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
        return new BaseRates(preferred, any, interview, first + others, beside(type, specialty));
    }

    private List<PublishedRate> beside(ApplicantType type, String specialty) {
        List<PublishedRate> rates = new ArrayList<>();
        findPreferred(type, specialty, Kin.SAME)
                .or(() -> findPreferred(nearest(type), specialty, Kin.NEAREST))
                .ifPresent(rates::add);
        evidence.find(Measure.ANY_MATCH, Cohort.ALL, Figure.ALL_SPECIALTIES, type.key())
                .map(figure ->
                        rate(
                                figure,
                                Kin.SAME,
                                Outcome.ANY,
                                type.plural() + " who certified a rank list, in any specialty"))
                .ifPresent(rates::add);
        return rates;
    }

    private Optional<PublishedRate> findPreferred(ApplicantType type, String specialty, Kin kin) {
        return evidence.find(Measure.PREFERRED_MATCH, Cohort.ALL, specialty, type.key())
                .map(figure ->
                        rate(
                                figure,
                                kin,
                                Outcome.PREFERRED,
                                type.plural()
                                        + " who ranked "
                                        + specialty
                                        + " first and certified a rank list"));
    }

    private static PublishedRate rate(Figure figure, Kin kin, Outcome outcome, String counted) {
        int people = (int) Math.round(figure.n());
        Fact<Integer> count = people > 0 ? Fact.known(people, figure.provenance()) : Fact.unknown();
        return new PublishedRate(kin, outcome, counted, figure.value(), count, figure.provenance());
    }

    /// The type whose printed rates come nearest where a type's own are not printed.
    private static ApplicantType nearest(ApplicantType type) {
        return switch (type) {
            case US_MD_SENIOR, US_MD_GRADUATE -> ApplicantType.US_MD_SENIOR;
            case US_DO_SENIOR, US_DO_GRADUATE -> ApplicantType.US_DO_SENIOR;
            case US_IMG, NON_US_IMG -> ApplicantType.NON_US_IMG;
        };
    }

    private Fact<Double> fact(Measure measure, String specialty, String group) {
        Optional<Figure> figure = evidence.find(measure, Cohort.ALL, specialty, group);
        return figure.<Fact<Double>>map(found -> Fact.known(found.value(), found.provenance()))
                .orElseGet(Fact::unknown);
    }
}
