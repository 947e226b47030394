package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.Tier;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Origin;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.season.SignalTier;

/// The dictionary holds every word of our closed sets, and no other.
class DictionaryTest {

    @Test
    void closedSetsAreThoseOfTheCode() throws IOException {
        Map<String, List<String>> written = new LinkedHashMap<>();
        Manual.rows(Manual.text("docs/dictionary.md"), "## Closed sets")
                .forEach(row -> written.put(row.get(0), List.of(row.get(1).split("; "))));

        Map<String, List<String>> real = new LinkedHashMap<>();
        real.put("applicant type", words(ApplicantType.values(), ApplicantType::label));
        real.put("tier", words(Tier.values(), Tier::label));
        real.put("signal", words(SignalTier.values(), SignalTier::label));
        real.put("verdict of a rule", words(RuleFinding.Verdict.values(), DictionaryTest::lower));
        real.put(
                "strictness of a rule",
                words(RuleFinding.Strictness.values(), DictionaryTest::lower));
        real.put("program type", words(ProgramType.values(), ProgramType::label));
        real.put("track", words(TrackKind.values(), TrackKind::label));
        real.put("who stated a fact", words(Origin.values(), DictionaryTest::lower));
        real.put("strength of a basis", words(Basis.Strength.values(), Basis.Strength::meaning));
        real.put("confidence", words(Confidence.values(), Confidence::meaning));
        assertThat(written).isEqualTo(real);
    }

    @Test
    void everyWordIsExplainedOnce() throws IOException {
        List<List<String>> words = Manual.rows(Manual.text("docs/dictionary.md"), "## Words");

        assertThat(words)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.get(1)).isNotBlank());
        assertThat(words).extracting(List::getFirst).doesNotHaveDuplicates();
    }

    @Test
    void theWordsOfTheHouseAreExplained() throws IOException {
        assertThat(Manual.rows(Manual.text("docs/dictionary.md"), "## Words"))
                .extracting(List::getFirst)
                .contains(
                        "program",
                        "track",
                        "specialty",
                        "applicant",
                        "couple",
                        "catalog",
                        "season",
                        "signal")
                .contains(
                        "interview offer",
                        "chance",
                        "portfolio",
                        "rank list",
                        "match outcome",
                        "stable")
                .contains("workspace", "edition", "seed");
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Stream.of(values).map(word).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
