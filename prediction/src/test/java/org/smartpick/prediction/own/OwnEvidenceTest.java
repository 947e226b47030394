package org.smartpick.prediction.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.UsState;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.People;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.stats.Logistic;

/// Invented figures on the published evidence.
class OwnEvidenceTest {
    private static final String MEDICINE = "Internal Medicine";
    private static final AcgmeId TOLD = AcgmeId.of("1400500001");
    private static final AcgmeId OTHER = AcgmeId.of("1400500002");
    private static final OwnEvidence EVIDENCE =
            new OwnEvidence(CsvEvidence.read(), ProgramOpenness.none());
    private static final SeasonChanceModel PLAIN = SeasonChanceModel.of(CsvEvidence.read());

    private static OwnFigure figure(FigureKind kind, int year, Amount amount) {
        return new OwnFigure(TOLD, kind, Season.of(year), amount, "invented");
    }

    private static OwnEvidence.Learned learn(OwnFigure... figures) {
        return EVIDENCE.learn(
                List.of(figures), Map.of(TOLD, MEDICINE, OTHER, MEDICINE), People.SEASON);
    }

    private static ProgramChance chance(SeasonChanceModel model, AcgmeId program) {
        return model.assess(
                        new ChanceQuestion(
                                People.bare(ApplicantType.US_IMG, Answer.given(245)),
                                People.SEASON,
                                List.of(
                                        People.asked(
                                                People.program(
                                                        program.value(), MEDICINE, UsState.OH),
                                                SignalTier.NONE,
                                                List.of()))))
                .programs()
                .getFirst();
    }

    private static double width(ProgramChance chance) {
        return Logistic.logOdds(chance.interview().high())
                - Logistic.logOdds(chance.interview().low());
    }

    @Test
    void drawsThePosteriorToTheFigure() {
        OpennessUpdate update =
                learn(figure(FigureKind.INTERVIEWED_US_IMG, 2026, new Amount.Counted(40, 500)))
                        .updates()
                        .getFirst();
        assertThat(update.posterior().median()).isCloseTo(0.08, within(0.015));
        assertThat(update.posterior().high() - update.posterior().low())
                .isLessThan(update.prior().high() - update.prior().low());
        assertThat(update.target()).isEqualTo(OpennessTarget.US_IMG);
    }

    @Test
    void staysInsideThePublishedSpreadWhateverAFigureSays() {
        OpennessUpdate update =
                learn(figure(FigureKind.INTERVIEWED_US_IMG, 2026, new Amount.Counted(500, 500)))
                        .updates()
                        .getFirst();
        assertThat(update.posterior().high()).isLessThan(0.5);
        assertThat(update.posterior().low()).isGreaterThan(update.prior().high());
    }

    @Test
    void tellsWhatTheFigureAloneSays() {
        RateRange told =
                learn(figure(FigureKind.INTERVIEWED_US_IMG, 2027, new Amount.Counted(40, 500)))
                        .updates()
                        .getFirst()
                        .figures()
                        .getFirst()
                        .told();
        assertThat(told.median()).isEqualTo(0.08);
        assertThat(told.low()).isCloseTo(0.0658, within(0.0005));
        assertThat(told.high()).isCloseTo(0.0970, within(0.0005));
    }

    @Test
    void changesTheChanceAndNarrowsItsRange() {
        OwnEvidence.Learned learned =
                learn(figure(FigureKind.INTERVIEWED_US_IMG, 2026, new Amount.Counted(40, 500)));
        ProgramChance before = chance(PLAIN, TOLD);
        ProgramChance after = chance(PLAIN.with(learned.openness()), TOLD);
        assertThat(after.interview().median()).isGreaterThan(before.interview().median());
        assertThat(width(after)).isLessThan(0.75 * width(before));
    }

    @Test
    void leavesOtherProgramsAndOtherPeopleAlone() {
        OwnEvidence.Learned learned =
                learn(figure(FigureKind.INTERVIEWED_US_MD, 2026, new Amount.Counted(1, 900)));
        SeasonChanceModel model = PLAIN.with(learned.openness());
        assertThat(chance(model, OTHER)).isEqualTo(chance(PLAIN, OTHER));
        assertThat(chance(model, TOLD)).isEqualTo(chance(PLAIN, TOLD));
    }

    @Test
    void saysInBasisAndReasonsThatHerFigureIsInIt() {
        OwnEvidence.Learned learned =
                learn(figure(FigureKind.INTERVIEWED_US_IMG, 2025, new Amount.Counted(12, 340)));
        ProgramChance chance = chance(PLAIN.with(learned.openness()), TOLD);
        String words = "your figure of 2025: 12 of 340 interviewed";
        assertThat(chance.interview().basis().summary()).contains(words);
        assertThat(chance.interview().basis().sources()).contains("own_figures");
        assertThat(chance.reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains(words));
        double all =
                Logistic.logOdds(chance.baseRate())
                        + chance.reasons().stream().mapToDouble(Reason::logOdds).sum();
        assertThat(Logistic.probability(all)).isCloseTo(chance.interview().median(), within(1e-9));
    }

    @Test
    void listsTheFiguresOldestFirstWithTheirWeights() {
        OpennessUpdate update =
                learn(
                                figure(
                                        FigureKind.INTERVIEWED_US_IMG,
                                        2026,
                                        new Amount.Counted(20, 200)),
                                figure(
                                        FigureKind.INTERVIEWED_US_IMG,
                                        2024,
                                        new Amount.Assumed(10, 1, 60)))
                        .updates()
                        .getFirst();
        assertThat(update.figures()).extracting(FigureWeight::seasons).containsExactly(3, 1);
        assertThat(update.figures().getFirst().people())
                .isLessThan(update.figures().getLast().people());
    }

    @Test
    void learnsNothingFromApplicantsOfWhomTheTypeIsNotTold() {
        assertThat(
                        learn(figure(FigureKind.INTERVIEWED_ALL, 2026, new Amount.Counted(90, 900)))
                                .updates())
                .isEmpty();
    }

    @Test
    void givesTheShareOfTheSpecialtyAsTheMiddleOfResidents() {
        OpennessUpdate update =
                learn(figure(FigureKind.RESIDENTS_IMG, 2026, new Amount.Counted(30, 60)))
                        .updates()
                        .getFirst();
        assertThat(update.posterior().median()).isCloseTo(0.5, within(0.06));
        assertThat(update.prior().low()).isLessThan(update.prior().median());
    }
}
