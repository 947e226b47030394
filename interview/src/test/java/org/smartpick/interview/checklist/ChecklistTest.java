package org.smartpick.interview.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Guard;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.checklist.Check.State;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.Relevance;
import org.smartpick.interview.reading.Sentence;
import org.smartpick.interview.reading.SentenceReading;

class ChecklistTest {
    /// A model sentence is meant where its words stand in the sentence.
    private static final Likeness LIKENESS =
            (sentences, models) ->
                    sentences.stream()
                            .mapToDouble(one ->
                                    models.stream().anyMatch(one::contains)
                                            ? 0.5
                                            : one.contains("half") ? 0.3 : 0.1)
                            .toArray();

    private final List<SentenceReading> told = new ArrayList<>();
    private double seconds = 60;

    private ChecklistTest say(String part, String text) {
        return say(part, text, SentenceReading.Count.NOT_COUNTED);
    }

    private ChecklistTest say(String part, String text, SentenceReading.Count count) {
        told.add(
                new SentenceReading(
                        Sentence.typed(told.size() + 1, text),
                        part,
                        0.9,
                        SentenceReading.Certainty.SURE,
                        Set.of(),
                        List.of(),
                        count));
        return this;
    }

    private static Structure structure(List<String> parts, Guard... guards) {
        Seconds time = new Seconds(30, 90);
        return new Structure(
                "test",
                "Test",
                time,
                parts.stream()
                        .map(id ->
                                new Part(
                                        id, id, id, new Part.Share(10, 50), time, Part.Need.NEEDED))
                        .toList(),
                "test",
                List.of(),
                List.of(guards));
    }

    private static Guard guard(String id, String... phrases) {
        return new Guard(id, "Rule " + id, "Ask " + id + "?", List.of(phrases));
    }

    private List<Check> read(Structure structure, Checkpoint... points) {
        AnswerReading reading =
                new AnswerReading(
                        new AnswerText(
                                told.stream().map(SentenceReading::sentence).toList(),
                                new AnswerText.Delivery.Timed(seconds)),
                        "test",
                        told,
                        structure.parts().stream().map(part -> finding(part.id())).toList(),
                        Set.of(),
                        Relevance.NOT_COMPARED,
                        List.of());
        return new Checklist(LIKENESS).read(reading, structure, List.of(points));
    }

    private PartFinding finding(String part) {
        List<Integer> mine =
                told.stream()
                        .filter(one -> one.part().equals(part))
                        .map(one -> one.sentence().number())
                        .toList();
        return new PartFinding(
                part,
                mine.isEmpty() ? PartFinding.Presence.MISSING : PartFinding.Presence.HEARD,
                mine.isEmpty() ? 0.1 : 0.9,
                mine,
                10);
    }

    private static Checkpoint cover(String part, List<String> words, String... models) {
        return new Checkpoint(
                Checkpoint.Kind.COVER,
                "A line",
                new Checkpoint.Hints(part, words, List.of(models)));
    }

    private static Optional<Check> of(List<Check> checks, String words) {
        return checks.stream().filter(one -> one.words().equals(words)).findFirst();
    }

    private State state(Checkpoint point) {
        return of(read(structure(List.of("story")), point), "A line").orElseThrow().state();
    }

    @Test
    void hearsALineByMeaningAloneOrByNearMeaningWithAWord() {
        say("story", "first").say("story", "we trained the staff, half").say("story", "third");

        assertThat(state(cover("", List.of(), "third"))).isEqualTo(State.HEARD);
        assertThat(state(cover("", List.of("staff"), "no such"))).isEqualTo(State.HEARD);
        assertThat(state(cover("", List.of("third"), "no such"))).isEqualTo(State.ASKED);
        assertThat(state(cover("", List.of("stuff"), "no such"))).isEqualTo(State.ASKED);
    }

    @Test
    void hearsALineByItsPart() {
        say("story", "It was in June.");

        assertThat(state(cover("story", List.of()))).isEqualTo(State.HEARD);
        assertThat(state(cover("ending", List.of()))).isEqualTo(State.ASKED);
    }

    @Test
    void neverCallsALineMissing() {
        say("story", "It was in June.");

        Check asked = read(structure(List.of("story")), cover("", List.of(), "x")).getFirst();
        Check own = read(structure(List.of("story")), cover("", List.of())).getFirst();

        assertThat(asked.note()).isEqualTo("Did you say it?");
        assertThat(own.note()).isEqualTo("Only you can tell.");
    }

    @Test
    void showsWhatIsBetterLeftOutAndSaysNothingWhereItIsNot() {
        Checkpoint avoid =
                new Checkpoint(
                        Checkpoint.Kind.AVOID,
                        "No childhood",
                        new Checkpoint.Hints("", List.of("as a child"), List.of("my dog")));
        say("story", "As a child I read.").say("story", "I am a nurse.");

        assertThat(of(read(structure(List.of("story")), avoid), "No childhood"))
                .hasValueSatisfying(check -> {
                    assertThat(check.state()).isEqualTo(State.LOOK);
                    assertThat(check.sentences()).extracting(Sentence::number).containsExactly(1);
                });
        told.clear();
        say("story", "I am a nurse.");
        assertThat(read(structure(List.of("story")), avoid)).isEmpty();
    }

    @Test
    void countsExperiences() {
        Checkpoint count =
                new Checkpoint(
                        Checkpoint.Kind.COUNT,
                        "Two or three",
                        new Checkpoint.Hints("story", List.of(), List.of()));
        say("story", "One.").say("story", "Two.");
        assertThat(read(structure(List.of("story")), count).getFirst().state())
                .isEqualTo(State.HEARD);
        for (int i = 0; i < 6; i++) {
            say("story", "More.");
        }
        assertThat(read(structure(List.of("story")), count).getFirst())
                .satisfies(check -> {
                    assertThat(check.state()).isEqualTo(State.LOOK);
                    assertThat(check.note()).startsWith("8 sentences");
                });
    }

    @Test
    void asksForANumberOrAnEffectInTheResult() {
        Structure star = structure(List.of("result"));
        String line = "An outcome with a number, or an effect that others could see";

        assertThat(of(say("other", "Hello.").read(star), line).orElseThrow().state())
                .isEqualTo(State.ASKED);
        say("result", "It went well.");
        assertThat(of(read(star), line).orElseThrow().state()).isEqualTo(State.LOOK);
        say("result", "The ward still uses it.");
        assertThat(of(read(star), line).orElseThrow().sentences())
                .extracting(Sentence::number)
                .containsExactly(3);
        told.removeLast();
        say("result", "Errors fell to two.", SentenceReading.Count.COUNTED);
        assertThat(of(read(star), line).orElseThrow().state()).isEqualTo(State.HEARD);
    }

    @Test
    void measuresHowSoonTheGainsCome() {
        Structure abroad = structure(List.of("motivation", "gained"), guard("early_pivot"));
        say("motivation", "one two three four five").say("gained", "one two three four five");
        seconds = 50;
        assertThat(of(read(abroad), "Rule early_pivot").orElseThrow().state())
                .isEqualTo(State.HEARD);
        seconds = 90;
        Check late = of(read(abroad), "Rule early_pivot").orElseThrow();
        assertThat(late.state()).isEqualTo(State.LOOK);
        assertThat(late.note()).contains("45 s");
        told.removeLast();
        assertThat(of(read(abroad), "Rule early_pivot").orElseThrow().state())
                .isEqualTo(State.ASKED);
    }

    @Test
    void capsTheNegativePartOfARedFlag() {
        Structure flag = structure(List.of("state", "context", "growth"), guard("brief"));
        say("state", "I failed once").say("growth", "since then I have passed every single exam");
        assertThat(of(read(flag), "Rule brief").orElseThrow().state()).isEqualTo(State.HEARD);
        say("context", "it was a long and hard year with many many things in it");
        Check tooLong = of(read(flag), "Rule brief").orElseThrow();
        assertThat(tooLong.state()).isEqualTo(State.LOOK);
        assertThat(tooLong.note()).contains("percent");
    }

    @Test
    void wantsAPatientAndWhatItDidToHer() {
        Structure why = structure(List.of("problem"), guard("clinical_anchor", "i love computers"));
        say("problem", "There was a bug in the system.");
        Check asked = of(read(why), "Rule clinical_anchor").orElseThrow();
        assertThat(asked.state()).isEqualTo(State.ASKED);
        assertThat(asked.note()).isEqualTo("What did it do to the patient?");
        say("problem", "A patient got the wrong dose by it.");
        assertThat(of(read(why), "Rule clinical_anchor").orElseThrow().state())
                .isEqualTo(State.HEARD);
        say("other", "I love computers.");
        assertThat(of(read(why), "Rule clinical_anchor").orElseThrow().state())
                .isEqualTo(State.LOOK);
    }

    @Test
    void wantsPeopleBeforeToolsWhereAToolIsNamed() {
        Structure star = structure(List.of("action"), guard("clinical_first"));
        say("action", "I called her.");
        assertThat(of(read(star), "Rule clinical_first")).isEmpty();
        say("action", "I wrote some software.").say("action", "The nurses liked it.");
        assertThat(of(read(star), "Rule clinical_first").orElseThrow().state())
                .isEqualTo(State.LOOK);
        told.clear();
        say("action", "The nurses asked for it.").say("action", "I wrote some software.");
        assertThat(of(read(star), "Rule clinical_first").orElseThrow().state())
                .isEqualTo(State.HEARD);
    }

    @Test
    void noticesALifeStoryByItsLength() {
        Structure ppf = structure(List.of("background"), guard("no_life_story", "i was born"));
        say("background", "a").say("background", "b").say("background", "c");
        assertThat(of(read(ppf), "Rule no_life_story")).isEmpty();
        say("background", "d");
        assertThat(of(read(ppf), "Rule no_life_story").orElseThrow().note())
                .startsWith("4 sentences are background");
    }

    @Test
    void wantsBothSidesOfTechnologyAndSafetyFirst() {
        Structure position = structure(List.of("reasons"), guard("human_and_technical"));
        say("reasons", "The data must be right.");
        assertThat(of(read(position), "Rule human_and_technical").orElseThrow().state())
                .isEqualTo(State.ASKED);
        say("reasons", "And the nurses must want it.");
        assertThat(of(read(position), "Rule human_and_technical").orElseThrow().state())
                .isEqualTo(State.HEARD);
        Structure situation = structure(List.of("prioritise"), guard("safety_first"));
        assertThat(of(read(situation), "Rule safety_first").orElseThrow().state())
                .isEqualTo(State.ASKED);
    }

    @Test
    void showsTheSentenceOfAPhraseAndIsEmptyForAnEmptyAnswer() {
        Structure star = structure(List.of("action"), guard("no_blame", "their fault"));
        assertThat(read(star)).isEmpty();
        say("action", "It was their fault.");
        assertThat(of(read(star), "Rule no_blame"))
                .hasValueSatisfying(check -> {
                    assertThat(check.state()).isEqualTo(State.LOOK);
                    assertThat(check.note()).isEqualTo("Ask no_blame?");
                });
    }
}
