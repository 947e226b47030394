package org.smartpick.advice.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.RealWorld;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.prediction.PublishedRate;

/// What would have to be true, on the bundled data with the real model.
class WhatIfTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final WhatIf WHAT_IF = new WhatIf(WORLD.shelf, WORLD.chances.model());
    private static final ApplicantDraft NON_US_IMG =
            ApplicantDraft.of(
                    Map.ofEntries(
                            Map.entry("background.school", "international"),
                            Map.entry("background.graduation_year", "2023"),
                            Map.entry("background.us_citizen", "no"),
                            Map.entry("background.visa_need", "j1"),
                            Map.entry("exams.step2ck.score", "244"),
                            Map.entry("exams.step2ck.attempts", "1"),
                            Map.entry("experience.us_clinical.months", "2"),
                            Map.entry("experience.us_clinical.hands_on", "2"),
                            Map.entry("experience.letters.total", "3"),
                            Map.entry("experience.letters.from_us", "1"),
                            Map.entry("wishes.specialties[0].name", "Internal Medicine"),
                            Map.entry("limits.budget_usd", "900")));
    private static final PickReport LIST = WORLD.chosen(NON_US_IMG);
    private static final WhatIfReport REPORT = look(NON_US_IMG, LIST);

    private static WhatIfReport look(ApplicantDraft draft, PickReport list) {
        return WHAT_IF.look(draft, list).orElseThrow();
    }

    private static List<Counterfactual> of(WhatIfReport report, Lever lever) {
        return report.changes().stream().filter(change -> change.lever() == lever).toList();
    }

    private static Counterfactual one(WhatIfReport report, Lever lever) {
        assertThat(of(report, lever)).hasSize(1);
        return of(report, lever).getFirst();
    }

    @Test
    void startsFromTheChanceOfTheList() {
        assertThat(REPORT.now()).isEqualTo(LIST.summary().matchChance());
        assertThat(REPORT.programs()).isEqualTo(LIST.programs().size());
    }

    @Test
    void everyChangeHasARangeAPriceInWordsAndGrounds() {
        assertThat(REPORT.changes())
                .hasSizeGreaterThan(7)
                .allSatisfy(change -> {
                    assertThat(change.title()).isNotBlank();
                    assertThat(change.price().words()).isNotBlank();
                    assertThat(change.match().low()).isLessThanOrEqualTo(change.match().high());
                });
    }

    @Test
    void showsTheLargestChangesFirst() {
        List<Double> sizes =
                REPORT.changes().stream()
                        .map(change -> -Math.abs(change.match().median()))
                        .toList();
        assertThat(sizes).isSorted();
    }

    @Test
    void saysWhereNoStudyMeasuredAnEffect() {
        for (Lever lever : List.of(Lever.STEP3, Lever.US_EXPERIENCE, Lever.US_LETTER)) {
            assertThat(one(REPORT, lever).grounds()).isEqualTo(Grounds.UNSTUDIED);
        }
        assertThat(one(REPORT, Lever.SIGNALS).grounds()).isEqualTo(Grounds.PUBLISHED);
    }

    @Test
    void aRangeThatHoldsZeroIsSaidToMaybeNotHelp() {
        assertThat(REPORT.changes())
                .allSatisfy(change -> {
                    boolean aboveZero = change.match().low() >= 0.005;
                    boolean belowZero = change.match().high() <= -0.005;
                    boolean promises =
                            switch (change.verdict()) {
                                case HELPS, GUESSED, COSTS -> true;
                                case UNSURE, STILL -> false;
                            };
                    assertThat(promises).isEqualTo(aboveZero || belowZero);
                });
        assertThat(one(REPORT, Lever.STEP3).verdict()).isEqualTo(Counterfactual.Verdict.UNSURE);
        assertThat(one(REPORT, Lever.US_EXPERIENCE).verdict())
                .isEqualTo(Counterfactual.Verdict.GUESSED);
    }

    @Test
    void step3HasAPriceWithASource() {
        var price = one(REPORT, Lever.STEP3).price().usd();
        assertThat(price.findValue()).contains(955);
        assertThat(price.findProvenance()).isPresent();
    }

    @Test
    void moreProgramsCostMoneyAndNeverLowerTheChance() {
        Counterfactual more = one(REPORT, Lever.TEN_MORE);
        assertThat(more.match().low()).isGreaterThanOrEqualTo(0);
        assertThat(more.price().usd().findValue().orElseThrow()).isBetween(110, 300);
    }

    @Test
    void offersOtherSpecialtiesWithWhatIsPublishedForHerType() {
        List<Counterfactual> others = of(REPORT, Lever.OTHER_SPECIALTY);
        assertThat(others)
                .hasSize(3)
                .allSatisfy(other -> {
                    assertThat(other.title()).doesNotContain("Internal Medicine beside");
                    assertThat(other.match().low()).isGreaterThanOrEqualTo(0);
                    assertThat(other.beside().published())
                            .singleElement()
                            .satisfies(rate -> {
                                assertThat(rate.kin()).isEqualTo(PublishedRate.Kin.SAME);
                                assertThat(rate.provenance().asOf().dated()).isTrue();
                            });
                });
    }

    @Test
    void looksAtTheSpecialtiesThatSheNames() {
        Specialty neurology = Specialty.of("Neurology");
        assertThat(REPORT.otherSpecialties())
                .contains(neurology)
                .doesNotContain(Specialty.of("Internal Medicine"));
        WhatIfReport named =
                WHAT_IF.look(NON_US_IMG, LIST, List.of(neurology, Specialty.of("Alchemy")))
                        .orElseThrow();
        assertThat(one(named, Lever.OTHER_SPECIALTY).title())
                .isEqualTo("10 programs of Neurology beside your list");
    }

    @Test
    void aVisaYesNeverLowersAndANoNeverRaises() {
        ApplicantDraft h1b = NON_US_IMG.with("background.visa_need", "h1b");
        ApplicantDraft asking = h1b.with("limits.must", String.join("|", silentOnVisas(h1b)));
        WhatIfReport report = look(asking, WORLD.chosen(asking));
        assertThat(one(report, Lever.VISA_YES).match().low()).isGreaterThanOrEqualTo(-1e-9);
        Change no = one(report, Lever.VISA_NO).match();
        assertThat(no.high()).isLessThanOrEqualTo(1e-9);
        assertThat(no.direction()).isEqualTo(Change.Direction.LOWERS);
    }

    private static List<String> silentOnVisas(ApplicantDraft draft) {
        return WORLD.shelf.openPrograms(Specialty.of("Internal Medicine")).stream()
                .filter(program ->
                        WORLD
                                .shelf
                                .rules(program, WORLD.applicant(draft), RealWorld.SEASON)
                                .stream()
                                .anyMatch(rule ->
                                        rule.rule() == RuleFinding.Rule.VISA
                                                && rule.verdict() == RuleFinding.Verdict.UNKNOWN))
                .map(program -> program.id().value())
                .limit(8)
                .toList();
    }

    @Test
    void aScoreThatIsTakenIsNotOfferedAnew() {
        assertThat(of(REPORT, Lever.STEP2)).isEmpty();
        assertThat(REPORT.notOffered())
                .extracting(WhatIfReport.NotOffered::lever)
                .contains(Lever.STEP2);
    }

    @Test
    void aScoreIsOfferedBeforeThereIsOneAndNeedsToBeHighToHelp() {
        ApplicantDraft open =
                NON_US_IMG.with("exams.step2ck.score", "").with("exams.step2ck.attempts", "");
        List<Counterfactual> scores = of(look(open, WORLD.chosen(open)), Lever.STEP2);
        assertThat(scores).hasSize(2);
        assertThat(scores.getFirst().match().median())
                .isGreaterThan(scores.getLast().match().median());
    }

    @Test
    void asksForWhatTheProfileDoesNotSayInsteadOfGuessing() {
        ApplicantDraft silent =
                NON_US_IMG.without("experience.letters").without("experience.us_clinical");
        WhatIfReport report = look(silent, WORLD.chosen(silent));
        assertThat(of(report, Lever.US_LETTER)).isEmpty();
        assertThat(report.notOffered())
                .extracting(WhatIfReport.NotOffered::lever)
                .contains(Lever.US_LETTER, Lever.US_EXPERIENCE);
    }

    @Test
    void offersWhatMattersToImgsToImgsOnly() {
        ApplicantDraft senior =
                NON_US_IMG
                        .with("background.school", "us_md")
                        .with("background.graduation_year", "2027")
                        .with("background.us_citizen", "yes")
                        .with("background.visa_need", "");
        WhatIfReport report = look(senior, WORLD.chosen(senior));
        assertThat(report.changes())
                .extracting(Counterfactual::lever)
                .doesNotContain(
                        Lever.STEP3,
                        Lever.US_LETTER,
                        Lever.US_EXPERIENCE,
                        Lever.VISA_YES,
                        Lever.VISA_NO)
                .contains(Lever.TEN_MORE);
    }

    @Test
    void anEmptyListCanOnlyGain() {
        ApplicantDraft poor = NON_US_IMG.with("limits.budget_usd", "0");
        WhatIfReport report = look(poor, WORLD.chosen(poor));
        assertThat(report.programs()).isZero();
        assertThat(one(report, Lever.TEN_MORE).match().low()).isPositive();
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(look(NON_US_IMG, LIST)).isEqualTo(REPORT);
    }

    @Test
    void aProfileThatCannotBeUsedHasNoAnswer() {
        assertThat(WHAT_IF.look(ApplicantDraft.empty(), LIST)).isEmpty();
    }

    @Test
    void tellsTheInterviewsThatComeWithTheChange() {
        Counterfactual more = one(REPORT, Lever.TEN_MORE);
        assertThat(more.interviews().median()).isPositive();
        assertThat(
                        IntStream.range(0, REPORT.changes().size())
                                .mapToObj(i -> REPORT.changes().get(i))
                                .filter(change -> change.match().median() > 0.01))
                .allSatisfy(change -> assertThat(change.interviews().median()).isPositive());
    }
}
