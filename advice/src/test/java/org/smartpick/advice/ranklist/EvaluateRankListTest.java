package org.smartpick.advice.ranklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.RealWorld;
import org.smartpick.advice.ranklist.RankList.Rather;
import org.smartpick.advice.ranklist.couple.CoupleSide;
import org.smartpick.advice.ranklist.couple.JointReport;
import org.smartpick.advice.ranklist.couple.JointReport.Nearness;
import org.smartpick.advice.ranklist.couple.JointWish;
import org.smartpick.advice.ranklist.couple.RankAsCouple;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.PublishedTables;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.SingleList;

/// A rank list on the bundled data, with the real model.
class EvaluateRankListTest {
    private static final Specialty MEDICINE = Specialty.of("Internal Medicine");
    private static final RealWorld WORLD = new RealWorld();
    private static final RankFigures FIGURES =
            new RankFigures(PublishedTables.of(Datasets.bundled()));
    private static final EvaluateRankList EVALUATE =
            new EvaluateRankList(WORLD.shelf, WORLD.chances, FIGURES);
    private static final ApplicantDraft NON_US_IMG =
            ApplicantDraft.of(
                    Map.of(
                            "background.school", "international",
                            "background.graduation_year", "2025",
                            "background.us_citizen", "no",
                            "wishes.specialties[0].name", "Internal Medicine",
                            "limits.budget_usd", "1400"));

    private static RankList list(Specialty specialty, int programs) {
        List<Program> all = WORLD.shelf.openPrograms(specialty);
        return RankList.EMPTY.withAdded(
                IntStream.range(0, programs)
                        .mapToObj(i -> all.get(i * all.size() / programs).id())
                        .toList());
    }

    private static RankListEvaluation evaluated(RankList list) {
        return switch (EVALUATE.evaluate(list, NON_US_IMG, RealWorld.SEASON)) {
            case RankListOutcome.Evaluated evaluated -> evaluated.evaluation();
            case RankListOutcome.ToMend mend -> throw new AssertionError(mend.problems());
        };
    }

    @Test
    void endsSomewhereOrNowhereInEveryDraw() {
        RankListEvaluation evaluation = evaluated(list(MEDICINE, 8));
        int[] order = IntStream.range(0, 8).toArray();
        evaluation
                .chances()
                .outcomes(order)
                .forEach(outcome ->
                        assertThat(outcome.within(8) + outcome.unmatched())
                                .isCloseTo(1, within(1e-9)));
        RankListReport report = evaluation.report();
        assertThat(report.entries().getLast().within().median())
                .isCloseTo(report.match().median(), within(1e-9));
        assertThat(report.match().low()).isLessThan(report.match().high());
    }

    /// Of the non-US IMGs who preferred internal medicine in 2026, the quartiles of the lists of
    /// the 2,649 who matched (3, 5, 8) and of the 2,730 who did not (1, 2, 3) leave about two
    /// thirds matched among those with five to seven programs.
    @Test
    void agreesWithThePublishedLengthsOfLists() {
        double median = evaluated(list(MEDICINE, 6)).report().match().median();
        assertThat(median).isBetween(0.55, 0.85);
    }

    @Test
    void keepsTheChanceToMatchWhenAProgramMoves() {
        RankListEvaluation evaluation = evaluated(list(MEDICINE, 7));
        AcgmeId last = evaluation.report().entries().getLast().program().id();
        RankListEvaluation.Moved moved = evaluation.move(last, 1);
        assertThat(moved.after().median()).isCloseTo(moved.before().median(), within(1e-9));
        assertThat(moved.from()).isEqualTo(7);
        assertThat(moved.to()).isEqualTo(1);
        assertThat(moved.rows().getFirst().after().median())
                .isGreaterThan(moved.rows().getFirst().before().median());
    }

    @Test
    void showsThatGamingLoses() {
        List<Myth> myths = evaluated(list(MEDICINE, 9)).report().myths();
        assertThat(myths).hasSize(4);
        for (Myth myth : myths) {
            switch (myth) {
                case Myth.LikelyFirst likely ->
                        assertThat(likely.change().high()).isLessThanOrEqualTo(1e-9);
                case Myth.ShorterList shorter -> assertThat(shorter.change().high()).isLessThan(0);
                case Myth.DreamOnTop dream ->
                        assertThat(dream.without().median())
                                .isLessThanOrEqualTo(dream.with().median());
                case Myth.FirstIsPreferred first ->
                        assertThat(first.asFirst().median())
                                .isCloseTo(first.asLast().median(), within(1e-9));
            }
        }
    }

    @Test
    void flagsAShortListWithItsSource() {
        assertThat(evaluated(list(MEDICINE, 2)).report().gaps())
                .anySatisfy(gap -> {
                    assertThat(gap).isInstanceOf(Gap.ShortList.class);
                    assertThat(RankListWords.gap(gap))
                            .contains("nrmp_co_2026_nonusimg", "ranked 5");
                });
        assertThat(evaluated(list(MEDICINE, 12)).report().gaps())
                .noneMatch(Gap.ShortList.class::isInstance);
    }

    @Test
    void flagsAnAdvancedPositionWithoutAFirstYear() {
        RankList advanced = list(Specialty.of("Dermatology"), 3);
        assertThat(evaluated(advanced).report().gaps())
                .anyMatch(gap -> gap instanceof Gap.NoFirstYear || gap instanceof Gap.UnknownStart);
        RankList both =
                advanced.withSupplemental(list(Specialty.of("Transitional Year"), 2).programs());
        assertThat(evaluated(both).report().firstYears().findOne()).isPresent();
        assertThat(evaluated(both).report().gaps()).noneMatch(Gap.NoFirstYear.class::isInstance);
    }

    @Test
    void countsTheFeeBeyondTwentyPrograms() {
        assertThat(evaluated(list(MEDICINE, 20)).report().fee().totalUsd()).isZero();
        assertThat(evaluated(list(MEDICINE, 23)).report().fee().totalUsd()).isEqualTo(90);
    }

    @Test
    void namesAProgramThatNobodyKnows() {
        RankList unknown = RankList.EMPTY.withAdded(List.of(AcgmeId.of("9999999999")));
        assertThat(EVALUATE.evaluate(unknown, NON_US_IMG, RealWorld.SEASON))
                .isInstanceOfSatisfying(
                        RankListOutcome.ToMend.class,
                        mend ->
                                assertThat(mend.problems().getFirst().field())
                                        .isEqualTo("programs[0]"));
    }

    @Test
    void readsTheShareThatPublishedLengthsAskFor() {
        LengthFigure figure = FIGURES.findReach(ApplicantType.NON_US_IMG, MEDICINE).orElseThrow();
        assertThat(figure.middle()).isCloseTo(0.188, within(0.002));
        assertThat(figure.low()).isCloseTo(0.148, within(0.002));
        assertThat(figure.high()).isCloseTo(0.258, within(0.002));
    }

    @Test
    void replaysTheSameSeasonFromTheSameSeed() {
        RankListEvaluation evaluation = evaluated(list(MEDICINE, 5));
        ReplayMatch replay = new ReplayMatch();
        assertThat(replay.play(evaluation, 3).replay())
                .isEqualTo(replay.play(evaluation, 3).replay());
        ReplayMatch.Tally tally = replay.tally(evaluation, 1);
        int all = tally.atRank().stream().mapToInt(Integer::intValue).sum() + tally.nowhere();
        assertThat(all).isEqualTo(tally.seasons());
        double matched = 1 - (double) tally.nowhere() / tally.seasons();
        assertThat(matched).isCloseTo(evaluation.report().match().median(), within(0.15));
    }

    @Test
    void joinsTheListsOfACouple() {
        CoupleSide one = RankAsCouple.side(evaluated(list(MEDICINE, 6)));
        CoupleSide other = RankAsCouple.side(evaluated(list(Specialty.of("Family Medicine"), 5)));
        JointReport report =
                new RankAsCouple(FIGURES).rank(one, other, JointWish.USUAL, RealWorld.SEASON);
        assertThat(report.pairs()).hasSize(6 * 5 + 6 + 5);
        List<Nearness> nearness =
                report.pairs().stream().map(JointReport.RankedPair::nearness).toList();
        assertThat(nearness.subList(0, 30)).doesNotContain(Nearness.ALONE);
        assertThat(nearness.subList(30, 41)).containsOnly(Nearness.ALONE);
        JointReport.Chances chances = report.chances();
        assertThat(chances.both().median() + chances.one().median() + chances.neither().median())
                .isCloseTo(1, within(0.05));
        assertThat(chances.together().median()).isLessThanOrEqualTo(chances.both().median());
        assertThat(chances.findPublished())
                .hasValueSatisfying(
                        shares -> assertThat(shares.both()).isCloseTo(0.891, within(0.001)));
        JointWish near = new JointWish(50, 40, 50, JointWish.Apart.REFUSED);
        JointReport strict = new RankAsCouple(FIGURES).rank(one, other, near, RealWorld.SEASON);
        assertThat(strict.pairs()).noneMatch(pair -> pair.nearness() == Nearness.APART);
        assertThat(strict.leftOut()).isNotEmpty();
    }

    @Test
    void learnsAnOrderFromAnswersAndShowsWhatContradicts() {
        RankList list = list(MEDICINE, 4);
        List<AcgmeId> ids = list.programs();
        OrderAids aids = new OrderAids(WORLD.shelf);
        assertThat(aids.answered(list).next()).isPresent();
        RankList answered = list.withAnswer(new Rather(ids.get(2), ids.get(0)));
        OrderAids.Answered learned = aids.answered(answered);
        assertThat(learned.against()).containsExactly(new Rather(ids.get(2), ids.get(0)));
        assertThat(learned.order()).containsExactly(ids.get(1), ids.get(2), ids.get(0), ids.get(3));
        RankList circle =
                answered.withAnswer(new Rather(ids.get(0), ids.get(1)))
                        .withAnswer(new Rather(ids.get(1), ids.get(2)));
        assertThat(aids.answered(circle).circles())
                .containsExactly(List.of(ids.get(0), ids.get(1), ids.get(2)));
        RankList changed = answered.withAnswer(new Rather(ids.get(0), ids.get(2)));
        assertThat(changed.answers()).containsExactly(new Rather(ids.get(0), ids.get(2)));
    }

    @Test
    void namesOnlyWhatMovedBetweenTwoVersions() {
        RankList before = list(MEDICINE, 5);
        List<AcgmeId> ids = before.programs();
        RankList after = before.withMoved(ids.get(4), 0).without(ids.get(2));
        assertThat(KeepRankList.changes(before, after))
                .containsExactly(
                        new KeepRankList.Change(ids.get(2), 3, 0),
                        new KeepRankList.Change(ids.get(4), 5, 1));
        assertThat(SingleList.byWorth(new double[] {1, 3, 2})).containsExactly(1, 2, 0);
        assertThat(Optional.of(after.place(ids.get(4)))).contains(0);
    }
}
