package org.smartpick.prediction.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.book.Books;

class SeasonFitTest {
    private static final SeasonFit SEASON = new SeasonFit(Books.of(CsvEvidence.read()));
    private static final SeasonFit.Name MEDICINE =
            new SeasonFit.Name(ApplicantType.NON_US_IMG, "Internal Medicine");

    @Test
    void coversEveryTypeInEverySpecialty() {
        assertThat(SEASON.names()).hasSize(6 * 24).doesNotHaveDuplicates().isSorted();
        assertThat(SEASON.teachers()).hasSizeGreaterThan(40).contains(MEDICINE);
    }

    @Test
    void returnsWhatIsPrintedOfNonUsImgsInInternalMedicine() {
        GroupFit fit = SEASON.fit(MEDICINE, TraitPriors.wide());
        assertThat(fit.residuals()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(fit.residuals())
                .allSatisfy(residual -> assertThat(Math.abs(residual.doubts())).isLessThan(1));
    }

    @Test
    void borrowsForUsImgsWhatOnlyNonUsImgsPrint() {
        SeasonFit.Name usImg = new SeasonFit.Name(ApplicantType.US_IMG, "Internal Medicine");
        List<Moment> moments = SEASON.problem(usImg, TraitPriors.wide()).moments();
        assertThat(moments)
                .extracting(Moment::origin)
                .containsOnly(Moment.Origin.BORROWED)
                .hasSizeGreaterThanOrEqualTo(3);
        double[] own = SEASON.fit(MEDICINE, TraitPriors.wide()).doubts();
        double[] borrowed = SEASON.fit(usImg, TraitPriors.wide()).doubts();
        for (int a = 0; a < GroupFit.NUMBERS; a++) {
            assertThat(borrowed[a]).isGreaterThan(own[a]);
        }
    }

    @Test
    void learnsNarrowerPriorsFromGroupsThatAgree() {
        List<SeasonFit.Name> teachers =
                SEASON.teachers().stream()
                        .filter(name -> name.type() == ApplicantType.NON_US_IMG)
                        .toList();
        TraitPriors once = SEASON.round(TraitPriors.wide(), teachers);
        assertThat(once.international().strength().sd())
                .isLessThan(TraitPriors.wide().international().strength().sd());
        assertThat(once.graduates().strength().mean())
                .isEqualTo(TraitPriors.wide().graduates().strength().mean());
    }
}
