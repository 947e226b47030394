package org.smartpick.interview.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The person's wording takes the place of what was heard, and the times stay.
class CorrectionTest {
    private static final Timeline HEARD =
            Timeline.of(
                            6,
                            List.of(
                                    new HeardWord("we", 0.5, 0.7, 1),
                                    new HeardWord("gave", 0.8, 1, 1),
                                    new HeardWord("my", 1.2, 1.4, 0.4),
                                    new HeardWord("top", 1.4, 1.6, 0.4),
                                    new HeardWord("roll", 1.6, 2, 0.4),
                                    new HeardWord("twice", 2.4, 2.8, 1)))
                    .withFillers(List.of(new FillerSound(2.1, 2.3, FillerSound.Kind.VOICED_GAP)));

    @Test
    void givesARunOfWrongWordsToTheRightOne() {
        Timeline mended = HEARD.corrected("We gave metoprolol twice.");
        assertThat(mended.text()).isEqualTo("We gave metoprolol twice.");
        HeardWord drug = mended.words().get(2);
        assertThat(drug.startSeconds()).isEqualTo(1.2);
        assertThat(drug.endSeconds()).isEqualTo(2);
        assertThat(mended.words().get(3).startSeconds()).isEqualTo(2.4);
        assertThat(mended.fillers()).isEqualTo(HEARD.fillers());
        assertThat(mended.listDoubtful(1)).isEmpty();
    }

    @Test
    void putsAMissingWordIntoItsGap() {
        Timeline mended = HEARD.corrected("we gave my top roll only twice");
        HeardWord only = mended.words().get(5);
        assertThat(only.startSeconds()).isCloseTo(2, within(1e-9));
        assertThat(only.endSeconds()).isCloseTo(2.4, within(1e-9));
    }

    @Test
    void takesAWordAway() {
        assertThat(HEARD.corrected("gave my top roll twice").words())
                .hasSize(5)
                .first()
                .extracting(HeardWord::startSeconds)
                .isEqualTo(0.8);
    }

    @Test
    void keepsWhatIsRightAndForgetsEverythingForNothing() {
        assertThat(HEARD.corrected(HEARD.text()).words())
                .extracting(HeardWord::startSeconds)
                .containsExactly(0.5, 0.8, 1.2, 1.4, 1.6, 2.4);
        assertThat(HEARD.corrected("  ").words()).isEmpty();
    }

    @Test
    void makesWordsOfSilence() {
        assertThat(Timeline.of(4, List.of()).corrected("I typed this").words()).hasSize(3);
    }
}
