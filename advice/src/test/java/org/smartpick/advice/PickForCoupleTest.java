package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.couple.CoupleOutcome;
import org.smartpick.advice.couple.CoupleOutcome.Who;
import org.smartpick.advice.couple.CoupleReport;
import org.smartpick.advice.couple.CoupleWish;
import org.smartpick.advice.couple.CoupleWish.Near;
import org.smartpick.advice.couple.CoupleWish.Typed;
import org.smartpick.advice.couple.PickForCouple;
import org.smartpick.advice.couple.PickForCouple.Drafts;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.portfolio.couple.CoupleProblem;
import org.smartpick.portfolio.couple.Pairing.Apart;

/// Two invented people on the bundled data, with the real model and the real optimizer.
class PickForCoupleTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final PickForCouple PICK =
            new PickForCouple(
                    WORLD.shelf, WORLD.chances, new DefaultPortfolioSolver(), TierThresholds.USUAL);
    private static final ApplicantDraft ANA = Invented.US_IMG.with("limits.budget_usd", "330");
    private static final ApplicantDraft BEN =
            ANA.with("wishes.specialties[0].name", "Family Medicine");
    private static final CoupleReport REPORT = chosen(ANA, BEN, CoupleWish.USUAL);

    private static CoupleReport chosen(ApplicantDraft one, ApplicantDraft two, CoupleWish wish) {
        return switch (PICK.choose(new Drafts(one, two), wish, RealWorld.SEASON)) {
            case CoupleOutcome.Chosen chosen -> chosen.report();
            case CoupleOutcome other -> throw new AssertionError(other);
        };
    }

    private static CoupleWish wish(int together, int alone, int likeness, int bothUsd) {
        return new CoupleWish(
                new Near.SameCity(), Apart.REFUSED, together, alone, likeness, bothUsd);
    }

    @Test
    void aBudgetForBothIsDividedAndKept() {
        CoupleReport report =
                chosen(ANA, BEN, CoupleWish.read(new Typed("", "", "", "", "", "440")).wish());
        assertThat(report.first().costUsd() + report.second().costUsd())
                .isPositive()
                .isLessThanOrEqualTo(440);
        assertThat(report.joint().value())
                .isLessThan(REPORT.joint().value())
                .isLessThanOrEqualTo(report.upperBound());
        assertThat(report.context().wish().sentence()).contains("at most $440");
    }

    @Test
    void conditionsHoldOnEitherList() {
        CoupleReport report = chosen(ANA.with("limits.most_per_state", "1"), BEN, CoupleWish.USUAL);
        assertThat(report.first().programs())
                .extracting(entry -> entry.program().state())
                .doesNotHaveDuplicates();
    }

    @Test
    void aBudgetForBothThatPaysForNoMustIsToMend() {
        String must = REPORT.first().programs().getFirst().program().id().value();
        assertThat(
                        PICK.choose(
                                new Drafts(ANA.with("limits.must", must), BEN),
                                wish(60, 30, 0, 5),
                                RealWorld.SEASON))
                .isInstanceOfSatisfying(
                        CoupleOutcome.ToMend.class,
                        mend ->
                                assertThat(mend.problems())
                                        .extracting(FieldProblem::field)
                                        .containsExactly("both"));
    }

    @Test
    void keepsBothBudgetsAndSpecialties() {
        assertThat(REPORT.first().costUsd()).isPositive().isLessThanOrEqualTo(330);
        assertThat(REPORT.second().costUsd()).isPositive().isLessThanOrEqualTo(330);
        assertThat(REPORT.first().programs())
                .extracting(entry -> entry.program().specialty())
                .containsOnly(Invented.MEDICINE);
        assertThat(REPORT.second().programs())
                .extracting(entry -> entry.program().specialty())
                .containsOnly(Invented.FAMILY);
    }

    @Test
    void isWorthMoreThanTwoListsMadeAloneAndNoMoreThanTheBound() {
        assertThat(REPORT.joint().value())
                .isGreaterThanOrEqualTo(REPORT.separate().value() - 3 * REPORT.joint().error());
        assertThat(REPORT.upperBound())
                .isGreaterThanOrEqualTo(REPORT.joint().value() - 3 * REPORT.joint().error());
        assertThat(REPORT.joint().error()).isLessThan(0.5);
    }

    @Test
    void someoneWhoWantsToBeTogetherIsTogetherMoreOften() {
        CoupleWish close = wish(60, 30, 0, CoupleProblem.NO_JOINT_BUDGET);
        CoupleReport report = chosen(ANA, BEN, close);
        assertThat(report.joint().outcome().together())
                .isGreaterThan(report.separate().outcome().together());
        assertThat(report.joint().outcome().apart()).isZero();
    }

    @Test
    void sameProfilesSameLists() {
        assertThat(chosen(ANA, BEN, CoupleWish.USUAL)).isEqualTo(REPORT);
    }

    @Test
    void saysWhoseProfileHasToBeMended() {
        ApplicantDraft wrong = BEN.with("background.school", "moon");
        assertThat(PICK.choose(new Drafts(ANA, wrong), CoupleWish.USUAL, RealWorld.SEASON))
                .isInstanceOfSatisfying(
                        CoupleOutcome.ToMend.class,
                        mend -> assertThat(mend.who()).isEqualTo(Who.SECOND));
    }

    @Test
    void readsWishesAsTheyAreTyped() {
        assertThat(CoupleWish.read(Typed.NOTHING).wish()).isEqualTo(CoupleWish.USUAL);
        CoupleWish.Reading typed = CoupleWish.read(new Typed("City", "no", "100", "0", "25", ""));
        assertThat(typed.problems()).isEmpty();
        assertThat(typed.wish()).isEqualTo(wish(100, 0, 25, CoupleProblem.NO_JOINT_BUDGET));
        assertThat(CoupleWish.read(new Typed("0", "maybe", "101", "-1", "x", "much")).problems())
                .extracting(FieldProblem::field)
                .isEqualTo(List.of("near", "apart", "together", "alone", "likeness", "both"));
        assertThat(CoupleWish.read(new Typed("3000", "", "", "", "", "")).problems()).isEmpty();
        assertThat(CoupleWish.read(new Typed("3001", "", "", "", "", "")).problems()).hasSize(1);
    }
}
