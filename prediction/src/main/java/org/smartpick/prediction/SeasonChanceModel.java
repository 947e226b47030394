package org.smartpick.prediction;

import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Specialty;
import org.smartpick.prediction.book.BaseRateReader;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.ScorePool;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.internal.Assessor;
import org.smartpick.prediction.internal.Groups;
import org.smartpick.prediction.openness.ProgramOpenness;

/// The season model: chances from published tables.
///
/// Log-odds of an interview = the program's openness to the applicant type + score effect times the
/// applicant's place in the pool of the same type and specialty + her other facts + signal + tie +
/// rules + shared strength. Program by program openness is not published; what is published is how
/// it spreads over programs. A program stands for the whole spread of its region, or around the
/// place that a trained model gives it from its open facts; the range says how far that is known.
/// Intercepts are solved so that the average over a representative pool returns the published rate;
/// the chance of being reached after an interview is solved so that a typical pool returns the
/// published match rate among applicants with at least one interview. Two hundred draws from the
/// posterior of the fitted numbers carry the doubt.
public final class SeasonChanceModel implements ChanceModel {
    /// Upper standard normal quantile at 0.9.
    private static final double TENTH = 1.2816;

    private final Books books;
    private final Groups groups;
    private final ProgramKnowledge knowledge;

    private SeasonChanceModel(Books books, Groups groups, ProgramKnowledge knowledge) {
        this.books = books;
        this.groups = groups;
        this.knowledge = knowledge;
    }

    /// The model on these published figures, in which every program stands for the whole spread of
    /// its region.
    public static SeasonChanceModel of(PublishedEvidence evidence) {
        return of(evidence, ProgramKnowledge.none());
    }

    /// The model on these published figures, with every program at its estimated place among those
    /// of its specialty.
    public static SeasonChanceModel of(PublishedEvidence evidence, ProgramOpenness openness) {
        return of(evidence, ProgramKnowledge.none().withOpenness(openness));
    }

    /// The model on these published figures and on what is known of programs.
    public static SeasonChanceModel of(PublishedEvidence evidence, ProgramKnowledge knowledge) {
        Books books = Books.of(evidence);
        return new SeasonChanceModel(books, new Groups(books, knowledge.priors()), knowledge);
    }

    /// The same model, calibrated no second time, with other estimated places: for a person's own
    /// figures.
    public SeasonChanceModel with(ProgramOpenness places) {
        return new SeasonChanceModel(books, groups, knowledge.withOpenness(places));
    }

    @Override
    public Assessment assess(ChanceQuestion question) {
        return new Assessor(question, books, groups, knowledge).assess();
    }

    @Override
    public BaseRates baseRates(ChanceQuestion question, Specialty specialty) {
        ApplicantType type = question.applicant().type(question.season());
        return new BaseRateReader(books.evidence()).read(type, specialty.name());
    }

    @Override
    public ScoreScale scores(ChanceQuestion question, Specialty specialty) {
        ApplicantType type = question.applicant().type(question.season());
        String name = specialty.name();
        ScorePool pool =
                books.scores()
                        .pool(
                                type,
                                name,
                                question.season(),
                                books.outcomes().preferred(type, name).value());
        return new ScoreScale(
                score(pool, -TENTH), score(pool, 0), score(pool, TENTH), pool.words());
    }

    private static int score(ScorePool pool, double place) {
        return Math.clamp(Math.round(pool.mean() + place * pool.sd()), 1, ScoreScale.HIGHEST);
    }
}
