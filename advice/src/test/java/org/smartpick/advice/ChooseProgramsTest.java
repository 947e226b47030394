package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.portfolio.Portfolio;

/// The whole way from a profile to a list on the bundled data, with the real model and the real
/// optimizer.
class ChooseProgramsTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final ApplicantDraft US_IMG =
            Invented.US_IMG
                    .with("exams.step2ck.score", "238")
                    .with("exams.step2ck.attempts", "1")
                    .with("exams.step1.outcome", "passed")
                    .with("exams.step1.attempts", "1")
                    .with("experience.us_clinical.months", "4")
                    .with("experience.us_clinical.hands_on", "4")
                    .with("ties[0].state", "NJ")
                    .with("ties[1].state", "FL")
                    .with("wishes.specialties[1].name", "Family Medicine");
    private static final PickReport LIST = WORLD.chosen(US_IMG);

    @Test
    void keepsToTheMoney() {
        assertThat(LIST.summary().costUsd()).isPositive().isLessThanOrEqualTo(1400);
        int fees = LIST.programs().stream().mapToInt(picked -> picked.gain().feeUsd()).sum();
        assertThat(fees).isEqualTo(LIST.summary().costUsd());
    }

    @Test
    void takesOnlySpecialtiesThatWereWantedAndNoProgramTwice() {
        assertThat(LIST.programs())
                .extracting(picked -> picked.program().specialty())
                .isSubsetOf(Invented.MEDICINE, Invented.FAMILY);
        assertThat(LIST.programs())
                .extracting(picked -> picked.program().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesItsDataAndItsBaseRate() {
        assertThat(LIST.context().dataEditions()).containsKeys("directory", "stats");
        assertThat(LIST.context().baseRates()).hasSize(2);
        assertThat(LIST.context().considered()).isGreaterThan(1300);
    }

    @Test
    void everyChanceHasARangeABasisAndReasons() {
        assertThat(LIST.programs())
                .allSatisfy(picked -> {
                    assertThat(picked.chance().interview().high())
                            .isGreaterThan(picked.chance().interview().low());
                    assertThat(picked.chance().interview().basis().summary()).isNotBlank();
                    assertThat(picked.chance().reasons()).isNotEmpty();
                    assertThat(picked.rules()).isNotEmpty();
                    assertThat(picked.sources()).isNotEmpty();
                });
    }

    @Test
    void noMatchIsLikelierThanTheInterviewItNeeds() {
        assertThat(LIST.programs())
                .allSatisfy(picked ->
                        assertThat(picked.chance().match().median())
                                .isLessThanOrEqualTo(picked.chance().interview().median() + 1e-9));
    }

    @Test
    void showsABoundThatTheListDoesNotPass() {
        assertThat(LIST.summary().upperBound())
                .isGreaterThanOrEqualTo(LIST.summary().value() - 1e-9);
    }

    @Test
    void saysWhyTheNextBestProgramsAreNotOnIt() {
        Set<AcgmeId> chosen = ids(LIST);
        assertThat(LIST.leftOut())
                .isNotEmpty()
                .allSatisfy(left -> {
                    assertThat(chosen).doesNotContain(left.program().id());
                    assertThat(left.why()).isNotBlank();
                });
    }

    @Test
    void sendsNoMoreSignalsThanThereAre() {
        var medicine =
                LIST.programs().stream()
                        .filter(picked -> picked.program().specialty().equals(Invented.MEDICINE))
                        .map(picked -> picked.signal())
                        .collect(Collectors.groupingBy(tier -> tier, Collectors.counting()));
        assertThat(medicine.getOrDefault(org.smartpick.domain.season.SignalTier.GOLD, 0L))
                .isLessThanOrEqualTo(3);
        assertThat(medicine.getOrDefault(org.smartpick.domain.season.SignalTier.SILVER, 0L))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void sameProfileSameList() {
        assertThat(new RealWorld().chosen(US_IMG).programs()).isEqualTo(LIST.programs());
    }

    @Test
    void moreMoneyNeverLowersTheWorthOrShrinksTheList() {
        double worth = 0;
        int size = 0;
        for (int usd : List.of(0, 11, 330, 700, 1400, 3000)) {
            PickReport report =
                    WORLD.chosen(US_IMG.with("limits.budget_usd", Integer.toString(usd)));
            assertThat(report.summary().costUsd()).isLessThanOrEqualTo(usd);
            assertThat(report.summary().value()).isGreaterThanOrEqualTo(worth - 1e-9);
            assertThat(report.programs().size()).isGreaterThanOrEqualTo(size);
            worth = report.summary().value();
            size = report.programs().size();
        }
    }

    @Test
    void withoutMoneyTheListIsEmptyAndSaysSo() {
        PickReport report = WORLD.chosen(US_IMG.with("limits.budget_usd", "0"));
        assertThat(report.programs()).isEmpty();
        assertThat(report.summary().matchChance().high()).isZero();
        assertThat(report.leftOut()).isNotEmpty();
    }

    @Test
    void mustsAreOnTheListAndNeversAreNot() {
        AcgmeId never = LIST.programs().getFirst().program().id();
        AcgmeId must = LIST.leftOut().getLast().program().id();
        PickReport report =
                WORLD.chosen(
                        US_IMG.with("limits.never", never.value())
                                .with("limits.must", must.value()));
        assertThat(ids(report)).contains(must).doesNotContain(never);
    }

    @Test
    void allWeightOnMatchingAtAllGivesTheLikeliestList() {
        ApplicantDraft tight = US_IMG.with("limits.most_applications", "20");
        PickReport worth = WORLD.chosen(tight);
        PickReport match = WORLD.chosen(tight.with("wishes.weights.matching", "100"));
        assertThat(match.summary().matchChance().median())
                .isGreaterThanOrEqualTo(worth.summary().matchChance().median());
        assertThat(match.context().notes())
                .anySatisfy(note -> assertThat(note).contains("chance to match at all with 100"));
    }

    @Test
    void mustsThatCostTooMuchAreNamedAsAContradiction() {
        AcgmeId must = LIST.programs().getFirst().program().id();
        PickOutcome outcome =
                WORLD.choose(
                        US_IMG.with("limits.must", must.value()).with("limits.budget_usd", "5"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PickOutcome.Contradiction.class,
                        contradiction -> assertThat(contradiction.why()).isNotBlank());
    }

    @Test
    void anUnknownSpecialtyIsAProblemWithASuggestion() {
        PickOutcome outcome =
                WORLD.choose(US_IMG.with("wishes.specialties[0].name", "Internal Medecine"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PickOutcome.ToMend.class,
                        toMend -> {
                            assertThat(toMend.problems())
                                    .singleElement()
                                    .satisfies(problem -> {
                                        assertThat(problem.value()).isEqualTo("Internal Medecine");
                                        assertThat(problem.remedy()).contains("Internal Medicine");
                                    });
                        });
    }

    @Test
    void militaryProgramsAreForMembersOfTheArmedForces() {
        assertThat(LIST.programs())
                .noneMatch(picked ->
                        picked.program()
                                .fact(FactKey.PROGRAM_TYPE)
                                .findValue()
                                .filter(ProgramType.MILITARY::equals)
                                .isPresent());
        assertThat(LIST.context().notes())
                .anySatisfy(note -> assertThat(note).contains("military"));
    }

    @Test
    void theCurveRisesWithEveryApplication() {
        List<Portfolio.CurvePoint> curve = LIST.curve();
        assertThat(curve).isNotEmpty();
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i).matchChance())
                    .isGreaterThanOrEqualTo(curve.get(i - 1).matchChance() - 1e-9);
            assertThat(curve.get(i).costUsd()).isGreaterThan(curve.get(i - 1).costUsd());
        }
    }

    private static Set<AcgmeId> ids(PickReport report) {
        return report.programs().stream()
                .map(picked -> picked.program().id())
                .collect(Collectors.toSet());
    }
}
