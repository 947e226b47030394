package org.smartpick.prediction.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.ScoreGap;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;

/// Gathers the published moments of a group: its own, and where it has none those of the nearest
/// type in the same specialty with more doubt.
///
/// The doubt of a moment is sampling, and what the figure does not measure exactly (programs ranked
/// are not interviews attended; a survey of one state is not the country), multiplied by its
/// confidence grade: 1 for A, 1.15 for B, 1.6 for C. The latter two are judgments.
public final class GroupMoments {
    private static final double RANKS_FORM = 0.07;
    private static final double SURVEY_FORM = 0.2;
    private static final double GAP_FORM = 0.08;
    private static final double POOLED_GAP_FORM = 0.12;
    private static final double SENT_FORM = 0.5;
    private static final double BORROWED_RANKS = 0.3;
    private static final double BORROWED_GAP = 0.2;
    private static final double USUAL_VARIATION = 0.8;
    private static final double USUAL_PEOPLE = 100;
    private static final double LEAST_PEOPLE = 2;

    private final Books books;
    private final BandMoments bands;

    /// The moments in these books.
    public GroupMoments(Books books) {
        this.books = books;
        bands = new BandMoments(books.evidence());
    }

    /// All moments of a type and specialty, the group's own before borrowed ones.
    ///
    /// US IMGs, of whom no edition prints programs ranked, borrow those of non-US IMGs; graduates
    /// and DO seniors borrow from MD seniors the score gap and the applications sent only, because
    /// their interviews are fewer.
    public List<Moment> list(ApplicantType type, String specialty) {
        List<Moment> own = own(type, specialty);
        List<Moment> moments = new ArrayList<>(own);
        ApplicantType near = near(type);
        if (near != type) {
            list(near, specialty).stream()
                    .filter(moment -> lends(type, moment.kind()))
                    .filter(moment ->
                            own.stream()
                                    .noneMatch(
                                            have -> subject(have.kind()) == subject(moment.kind())))
                    .map(GroupMoments::borrowed)
                    .forEach(moments::add);
        }
        return moments;
    }

    private static boolean lends(ApplicantType type, Moment.Kind kind) {
        return type.international() || subject(kind) != Subject.INTERVIEWS;
    }

    private enum Subject {
        INTERVIEWS,
        SCORES,
        APPLICATIONS
    }

    private static Subject subject(Moment.Kind kind) {
        return switch (kind) {
            case INTERVIEWS_MEAN, INTERVIEWS_SD, RANKS_MATCHED, RANKS_UNMATCHED ->
                    Subject.INTERVIEWS;
            case SCORE_GAP -> Subject.SCORES;
            case APPLICATIONS -> Subject.APPLICATIONS;
        };
    }

    private static Moment borrowed(Moment moment) {
        double more = moment.kind() == Moment.Kind.SCORE_GAP ? BORROWED_GAP : BORROWED_RANKS;
        return new Moment(
                moment.kind(),
                moment.published(),
                Math.hypot(moment.doubt(), more),
                Moment.Origin.BORROWED,
                moment.provenance());
    }

    /// Whose moments stand in for those of a type that prints none.
    private static ApplicantType near(ApplicantType type) {
        return switch (type) {
            case US_MD_SENIOR, NON_US_IMG -> type;
            case US_MD_GRADUATE, US_DO_SENIOR -> ApplicantType.US_MD_SENIOR;
            case US_DO_GRADUATE -> ApplicantType.US_DO_SENIOR;
            case US_IMG -> ApplicantType.NON_US_IMG;
        };
    }

    private List<Moment> own(ApplicantType type, String specialty) {
        List<Moment> moments = new ArrayList<>();
        addRanks(moments, type, specialty);
        addInterviews(moments, type, specialty);
        addGaps(moments, type, specialty);
        find(Measure.APPLICATIONS_SENT, Cohort.ALL, type, specialty)
                .ifPresent(
                        figure -> moments.add(log(Moment.Kind.APPLICATIONS, figure, 0, SENT_FORM)));
        return moments;
    }

    private void addRanks(List<Moment> moments, ApplicantType type, String specialty) {
        Optional<Figure> matched = find(Measure.RANKS_MEAN, Cohort.MATCHED, type, specialty);
        Optional<Figure> others = find(Measure.RANKS_MEAN, Cohort.UNMATCHED, type, specialty);
        Optional<Figure> matchedSd = find(Measure.RANKS_SD, Cohort.MATCHED, type, specialty);
        Optional<Figure> otherSd = find(Measure.RANKS_SD, Cohort.UNMATCHED, type, specialty);
        Optional<Figure> rate = books.outcomes().findPreferred(type, specialty);
        if (matched.isEmpty() || others.isEmpty() || rate.isEmpty()) {
            return;
        }
        double share = Math.clamp(rate.get().value() / 100, 0.01, 0.99);
        double people = Math.max(4, matched.get().n());
        moments.add(
                log(
                        Moment.Kind.RANKS_MATCHED,
                        matched.get(),
                        variation(matched.get(), matchedSd, share * people),
                        RANKS_FORM));
        moments.add(
                log(
                        Moment.Kind.RANKS_UNMATCHED,
                        others.get(),
                        variation(others.get(), otherSd, (1 - share) * people),
                        RANKS_FORM));
        if (matchedSd.isPresent() && otherSd.isPresent()) {
            double mean = share * matched.get().value() + (1 - share) * others.get().value();
            double square =
                    share * square(matched.get(), matchedSd.get())
                            + (1 - share) * square(others.get(), otherSd.get());
            double sd = Math.sqrt(Math.max(0.25, square - mean * mean));
            moments.add(
                    new Moment(
                            Moment.Kind.INTERVIEWS_SD,
                            Math.log(sd),
                            graded(1 / Math.sqrt(2 * people), RANKS_FORM, matchedSd.get()),
                            Moment.Origin.OWN,
                            matchedSd.get().provenance()));
        }
    }

    private static double square(Figure mean, Figure sd) {
        return mean.value() * mean.value() + sd.value() * sd.value();
    }

    private static double variation(Figure mean, Optional<Figure> sd, double people) {
        double relative =
                sd.map(figure -> figure.value() / Math.max(0.5, mean.value()))
                        .orElse(USUAL_VARIATION);
        return Math.max(0.1, relative) / Math.sqrt(Math.max(LEAST_PEOPLE, people));
    }

    private void addInterviews(List<Moment> moments, ApplicantType type, String specialty) {
        Optional<Figure> mean = find(Measure.INTERVIEWS_MEAN, Cohort.ALL, type, specialty);
        Optional<Figure> sd = find(Measure.INTERVIEWS_SD, Cohort.ALL, type, specialty);
        if (mean.isEmpty() || sd.isEmpty() || mean.get().n() < LEAST_PEOPLE) {
            return;
        }
        double people = mean.get().n();
        moments.add(
                log(
                        Moment.Kind.INTERVIEWS_MEAN,
                        mean.get(),
                        variation(mean.get(), sd, people),
                        SURVEY_FORM));
        moments.add(
                log(Moment.Kind.INTERVIEWS_SD, sd.get(), 1 / Math.sqrt(2 * people), SURVEY_FORM));
    }

    private void addGaps(List<Moment> moments, ApplicantType type, String specialty) {
        Optional<ScoreGap> printed = books.scores().findGap(type, specialty);
        printed.ifPresent(gap -> {
            double people = gap.people() > 0 ? gap.people() : USUAL_PEOPLE;
            double rate = books.outcomes().preferred(type, specialty).value();
            double sampling =
                    Math.sqrt(
                            1 / Math.max(LEAST_PEOPLE, rate * people)
                                    + 1 / Math.max(LEAST_PEOPLE, (1 - rate) * people));
            moments.add(gap(gap.value(), sampling, GAP_FORM, gap.provenance()));
        });
        List<Band> own = bands.list(type, specialty);
        if (!own.isEmpty()) {
            BandMoments.Gap gap = BandMoments.gap(own);
            moments.add(gap(gap.value(), gap.sampling(), POOLED_GAP_FORM, own.get(0).provenance()));
        }
    }

    private static Moment gap(double value, double sampling, double form, Provenance provenance) {
        return new Moment(
                Moment.Kind.SCORE_GAP,
                value,
                grade(provenance.confidence()) * Math.hypot(sampling, form),
                Moment.Origin.OWN,
                provenance);
    }

    private Optional<Figure> find(
            Measure measure, Cohort cohort, ApplicantType type, String specialty) {
        return books.evidence()
                .find(measure, cohort, specialty, type.key())
                .filter(figure -> figure.value() > 0);
    }

    private static Moment log(Moment.Kind kind, Figure figure, double sampling, double form) {
        return new Moment(
                kind,
                Math.log(figure.value()),
                graded(sampling, form, figure),
                Moment.Origin.OWN,
                figure.provenance());
    }

    private static double graded(double sampling, double form, Figure figure) {
        return grade(figure.provenance().confidence()) * Math.hypot(sampling, form);
    }

    /// Factor on the doubt of a figure by its confidence grade.
    static double grade(Confidence confidence) {
        return switch (confidence) {
            case A -> 1;
            case B -> 1.15;
            case C -> 1.6;
            case D -> 3;
        };
    }
}
