package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.match.market.DrawnMarket;
import org.smartpick.match.market.MarketPlan;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.packed.PackedMatch;
import org.smartpick.match.stability.PackedCheck;
import org.smartpick.match.textbook.TextbookMatch;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// What theory says about the Match, on markets of a few dozen to a few hundred people.
class MatchProperties {
    private static final Generator<Integer> SEEDS = Generator.ints(1, 1_000_000);

    private static PackedMarket singles(int seed) {
        return DrawnMarket.draw(new MarketPlan(60 + seed % 200, 20, 0, 4, seed));
    }

    private static PackedMarket couples(int seed) {
        return DrawnMarket.draw(new MarketPlan(150 + seed % 200, 40, 8, 4, seed));
    }

    private static int[][] rows(PackedLists lists) {
        return IntStream.range(0, lists.count())
                .mapToObj(i -> PlainStability.list(lists, i))
                .toArray(int[][]::new);
    }

    /// How far down her list an applicant ends; the length of the list when unmatched.
    private static int place(PackedMarket market, int applicant, int program) {
        int[] list = PlainStability.list(market.applicants(), applicant);
        int at = 0;
        while (at < list.length && list[at] != program) {
            at++;
        }
        return at;
    }

    @Test
    void isStableWithoutCouples() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket market = singles(seed);
                    PackedMatch match = MatchEngine.run(market);
                    assertThat(PackedCheck.find(market, match.program(), match.firstYear()))
                            .isEmpty();
                });
    }

    @Test
    void isStableWithCouplesOrSaysWhoBlocks() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket market = couples(seed);
                    PackedMatch match = MatchEngine.run(market);
                    assertThat(PackedCheck.find(market, match.program(), match.firstYear()))
                            .hasSize(match.blocking().length);
                });
    }

    /// Numbers are the order of proposals: other numbers, same outcome.
    @Test
    void doesNotDependOnTheOrderOfProposals() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket market = singles(seed);
                    int n = market.applicantCount();
                    int[][] lists = rows(market.applicants());
                    int[][] mirrored = new int[n][];
                    Arrays.setAll(mirrored, a -> lists[n - 1 - a]);
                    int[][] rankings = rows(market.programs());
                    for (int[] ranking : rankings) {
                        Arrays.setAll(ranking, i -> n - 1 - ranking[i]);
                    }
                    int[] other =
                            MatchEngine.run(
                                            PackedMarket.ofSingles(
                                                    market.quota(),
                                                    PackedLists.of(mirrored),
                                                    PackedLists.of(rankings)))
                                    .program();
                    int[] own = MatchEngine.run(market).program();
                    for (int a = 0; a < n; a++) {
                        assertThat(other[n - 1 - a]).isEqualTo(own[a]);
                    }
                });
    }

    /// Roth 1986: who is matched, and how many each program has, is the same in every stable
    /// outcome.
    @Test
    void fillsTheSamePositionsAsTheOutcomeThatProgramsLikeBest() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket market = singles(seed);
                    int[] ours = MatchEngine.run(market).program();
                    int[] theirs = ProgramsPropose.run(market);
                    assertThat(PackedCheck.find(market, theirs, new int[0])).isEmpty();
                    for (int a = 0; a < ours.length; a++) {
                        assertThat(ours[a] < 0).isEqualTo(theirs[a] < 0);
                        assertThat(place(market, a, ours[a]))
                                .isLessThanOrEqualTo(place(market, a, theirs[a]));
                    }
                    assertThat(filled(market, ours)).isEqualTo(filled(market, theirs));
                });
    }

    private static int[] filled(PackedMarket market, int[] program) {
        int[] filled = new int[market.programCount()];
        Arrays.stream(program).filter(p -> p >= 0).forEach(p -> filled[p]++);
        return filled;
    }

    @Test
    void helpsNobodyWhenAnApplicantJoins() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket with = singles(seed);
                    int late = seed % with.applicantCount();
                    int[][] lists = rows(with.applicants());
                    lists[late] = new int[0];
                    PackedMarket without = withLists(with, lists);
                    nobodyIsBetterOff(with, without, late);
                });
    }

    private static PackedMarket withLists(PackedMarket market, int[][] lists) {
        return PackedMarket.ofSingles(market.quota(), PackedLists.of(lists), market.programs());
    }

    private static void nobodyIsBetterOff(PackedMarket worse, PackedMarket better, int except) {
        int[] before = MatchEngine.run(better).program();
        int[] after = MatchEngine.run(worse).program();
        for (int a = 0; a < before.length; a++) {
            if (a != except) {
                assertThat(place(worse, a, before[a]))
                        .isLessThanOrEqualTo(place(worse, a, after[a]));
            }
        }
    }

    /// Dubins and Freedman 1981: her true order is best for her; so is her whole list.
    @Test
    void neverRewardsACutOrASwappedList() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket truth = singles(seed);
                    int she = seed % truth.applicantCount();
                    int[][] lists = rows(truth.applicants());
                    int[] list = lists[she];
                    if (list.length < 2) {
                        return;
                    }
                    int honest = place(truth, she, MatchEngine.run(truth).program()[she]);
                    int cut = seed % list.length;
                    lists[she] = Arrays.copyOf(list, cut);
                    int[] cutOutcome = MatchEngine.run(withLists(truth, lists)).program();
                    assertThat(place(truth, she, cutOutcome[she])).isGreaterThanOrEqualTo(honest);
                    int[] swapped = list.clone();
                    int i = seed % (list.length - 1);
                    swapped[i] = list[i + 1];
                    swapped[i + 1] = list[i];
                    lists[she] = swapped;
                    int[] swapOutcome = MatchEngine.run(withLists(truth, lists)).program();
                    assertThat(place(truth, she, swapOutcome[she])).isGreaterThanOrEqualTo(honest);
                });
    }

    @Test
    void hurtsNobodyWhenAProgramGrows() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket small = singles(seed);
                    int[] quota = small.quota().clone();
                    quota[seed % quota.length]++;
                    nobodyIsBetterOff(small, small.withQuota(quota), -1);
                });
    }

    @Test
    void agreesWithTheTextbookWithoutCouples() {
        Property.forAll(SEEDS)
                .withCount(50)
                .holds(seed -> {
                    MatchProblem problem = named(singles(seed));
                    assertThat(TextbookMatch.prepare(problem).run())
                            .isEqualTo(MatchEngine.run(problem).placed());
                });
    }

    private static MatchProblem named(PackedMarket market) {
        return MatchProblem.of(
                IntStream.range(0, market.applicantCount()).mapToObj(i -> "A" + i).toList(),
                IntStream.range(0, market.programCount()).mapToObj(i -> "P" + i).toList(),
                market);
    }

    /// First years hang on positions: drawn markets in which half of the programs may be first
    /// years of the other half.
    @Test
    void isStableWithFirstYearsUnlessOneIsLeftOut() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    PackedMarket market = linked(seed);
                    PackedMatch match = MatchEngine.run(market);
                    assertThat(PackedCheck.find(market, match.program(), match.firstYear()))
                            .isEmpty();
                });
    }

    private static PackedMarket linked(int seed) {
        PackedMarket market = singles(seed);
        PackedLists lists = market.applicants();
        int[] owner =
                IntStream.range(0, lists.count())
                        .filter(a -> a % 3 == 0 && lists.start()[a + 1] - lists.start()[a] > 1)
                        .toArray();
        int[] advanced = Arrays.stream(owner).map(a -> lists.entry()[lists.start()[a]]).toArray();
        int[][] years =
                Arrays.stream(owner)
                        .mapToObj(a ->
                                Arrays.copyOfRange(
                                        lists.entry(), lists.start()[a] + 1, lists.start()[a + 1]))
                        .toArray(int[][]::new);
        return PackedMarket.of(
                market.quota(),
                lists,
                market.programs(),
                PackedCouples.NOBODY,
                new PackedLinks(owner, advanced, PackedLists.of(years)));
    }

    @Test
    void givesTheSameOutcomeTwice() {
        Property.forAll(SEEDS)
                .withCount(30)
                .holds(seed -> {
                    PackedMatch first = MatchEngine.run(couples(seed));
                    PackedMatch again = MatchEngine.run(couples(seed));
                    assertThat(List.of(first.proposals(), (long) first.orders()))
                            .isEqualTo(List.of(again.proposals(), (long) again.orders()));
                    assertThat(first.program()).isEqualTo(again.program());
                });
    }
}
