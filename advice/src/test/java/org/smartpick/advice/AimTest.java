package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.wish.ProfileChange;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.FactKey;

/// What a list is for, what not matching is worth, and conditions on the whole list: from the
/// profile to the list, on the bundled data with the real model and optimizer.
class AimTest {
    private static final ApplicantDraft US_IMG =
            Invented.US_IMG
                    .with("exams.step2ck.score", "238")
                    .with("wishes.specialties[1].name", "Family Medicine");
    private static final RealWorld WORLD = new RealWorld();
    private static final PickReport USUAL =
            WORLD.chosen(US_IMG.with("limits.most_applications", "30"));

    private static PickReport report(String path, String answer) {
        return WORLD.chosen(US_IMG.with("limits.most_applications", "30").with(path, answer));
    }

    @Test
    void theListForMatchingAtAllIsTheLikeliestToMatch() {
        PickReport match = report("wishes.objective", "match");
        assertThat(match.summary().matchChance().median())
                .isGreaterThanOrEqualTo(USUAL.summary().matchChance().median());
        assertThat(match.context().notes())
                .anySatisfy(note -> assertThat(note).contains("highest chance to match at all"));
    }

    @Test
    void theListForThePreferredSpecialtyHoldsNoOther() {
        PickReport preferred = report("wishes.objective", "preferred");
        assertThat(preferred.programs())
                .isNotEmpty()
                .extracting(picked -> picked.program().specialty())
                .containsOnly(Invented.MEDICINE);
        assertThat(preferred.summary().shares().preferredMatch().median())
                .isGreaterThanOrEqualTo(USUAL.summary().shares().preferredMatch().median());
    }

    @Test
    void aPositionWorthLessThanNotMatchingIsNotAppliedTo() {
        int least =
                (int)
                        Math.floor(
                                USUAL.programs().stream()
                                        .mapToDouble(picked -> picked.gain().utility())
                                        .max()
                                        .orElseThrow());
        PickReport report = report("wishes.unmatched.preliminary", Integer.toString(least));
        assertThat(report.programs().size()).isLessThan(USUAL.programs().size());
        assertThat(report.programs())
                .allSatisfy(picked ->
                        assertThat(picked.gain().utility()).isGreaterThanOrEqualTo(least));
        assertThat(report.context().notes())
                .anySatisfy(note -> assertThat(note).contains("a preliminary year"));
        assertThat(report.summary().value()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theBestWayOfNotMatchingCounts() {
        assertThat(
                        WORLD.chosen(
                                        US_IMG.with("wishes.unmatched.sit_out", "10")
                                                .with("wishes.unmatched.soap", "25"))
                                .context()
                                .notes())
                .anySatisfy(note -> assertThat(note).contains("25 of 100: the SOAP"));
    }

    @Test
    void noStateAndNoInstitutionHasMoreThanAllowed() {
        PickReport report =
                WORLD.chosen(
                        US_IMG.with("limits.most_per_state", "2")
                                .with("limits.most_per_institution", "1"));
        Map<Object, Long> states =
                report.programs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        picked -> picked.program().state(), Collectors.counting()));
        assertThat(states.values()).allMatch(count -> count <= 2);
        assertThat(
                        report.programs().stream()
                                .flatMap(picked ->
                                        picked.program().fact(FactKey.SPONSOR).findValue().stream())
                                .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aShareOfASpecialtyIsKept() {
        PickReport report = report("wishes.specialties[0].most_applications", "4");
        assertThat(count(report, Invented.MEDICINE)).isLessThanOrEqualTo(4);
        assertThat(count(USUAL, Invented.MEDICINE)).isGreaterThan(4);
    }

    @Test
    void aSpecialtyThatCostsMoreThanItBringsIsLeftOut() {
        PickReport dear = report("wishes.specialties[1].price", "90");
        assertThat(count(dear, Invented.FAMILY)).isZero();
        assertThat(count(USUAL, Invented.FAMILY)).isPositive();
    }

    private static long count(PickReport report, Specialty specialty) {
        return report.programs().stream()
                .filter(picked -> picked.program().specialty().equals(specialty))
                .count();
    }

    @Test
    void likelyProgramsThatNobodyHasAreAContradictionWithAWayOut() {
        PickOutcome outcome = WORLD.choose(US_IMG.with("limits.least_likely", "200"));
        assertThat(outcome).isInstanceOf(PickOutcome.Contradiction.class);
        PickOutcome.Contradiction contradiction = (PickOutcome.Contradiction) outcome;
        assertThat(contradiction.demands()).contains("at least 200 likely programs");
        assertThat(contradiction.wayOut()).hasSize(1);
        ProfileChange change = contradiction.wayOut().getFirst();
        PickReport mended = WORLD.chosen(US_IMG.with(change.path(), change.value()));
        assertThat(mended.programs()).isNotEmpty();
    }

    @Test
    void theWayOutOfTooManyMustsIsAnAnswerThatWorks() {
        List<String> musts =
                USUAL.programs().stream()
                        .limit(5)
                        .map(picked -> picked.program().id().value())
                        .toList();
        var asked =
                US_IMG.with("limits.must", String.join("|", musts)).with("limits.budget_usd", "30");
        PickOutcome.Contradiction contradiction = (PickOutcome.Contradiction) WORLD.choose(asked);
        assertThat(contradiction.demands()).hasSize(2);
        var mended = asked;
        for (ProfileChange change : contradiction.wayOut()) {
            mended = mended.with(change.path(), change.value());
        }
        assertThat(WORLD.chosen(mended).programs()).isNotEmpty();
    }
}
