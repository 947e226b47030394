package org.smartpick.web.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.CoachReply;
import org.smartpick.advice.practice.CoachReply.PartHeard;
import org.smartpick.advice.practice.CoachReply.Presence;
import org.smartpick.advice.practice.CoachReply.Remark;
import org.smartpick.advice.practice.CoachReply.Sentence;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeItem;
import org.smartpick.advice.practice.Said;
import org.smartpick.interview.practice.PartPlan;
import org.smartpick.interview.practice.Trend;
import org.smartpick.interview.practice.Try;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.HeardWord;

/// An answer with its feedback, as it is shown.
///
/// @param judged the answer, the question and what the coach says
/// @param trend the answer beside her own last ones
/// @param calm whether one fix at a time is shown, without numbers
/// @param when when it was, in words
public record TryView(Practice.Judged judged, Trend trend, boolean calm, String when) {
    private static final int KINDS_OF_PATTERN = 5;

    /// A word of a spoken answer, or a place that sounds like um.
    ///
    /// @param text the word; `um?` where no word was heard
    /// @param from second at which it begins
    /// @param to second at which it ends
    /// @param filler whether it sounds like um: a voice without a word, or a word drawn out
    public record Token(String text, double from, double to, boolean filler) {}

    /// A sentence with the look of its part.
    ///
    /// @param sentence the sentence
    /// @param look class of color and pattern
    /// @param partName name of the part
    /// @param tokens its words in time; none for a typed answer
    public record SentenceView(
            Sentence sentence, String look, String partName, List<Token> tokens) {

        /// Copies the words in.
        public SentenceView {
            tokens = List.copyOf(tokens);
        }
    }

    /// A part with its look.
    ///
    /// @param id its id
    /// @param name its name
    /// @param look class of color and pattern
    /// @param state whether it was heard, in words
    /// @param time its seconds beside what they should be; empty where typed
    public record PartView(String id, String name, String look, String state, String time) {}

    /// The attempt.
    public Attempt attempt() {
        return judged.attempt();
    }

    /// The question.
    public PracticeItem item() {
        return judged.item();
    }

    /// What the coach says.
    public CoachReply reply() {
        return judged.reply();
    }

    /// What was asked.
    public String asked() {
        return item().text();
    }

    /// Whether it was spoken.
    public boolean spoken() {
        return switch (attempt().said()) {
            case Said.Spoken _ -> true;
            case Said.Typed _ -> false;
        };
    }

    /// The answer, sentence by sentence.
    public List<SentenceView> sentences() {
        List<SentenceView> views = new ArrayList<>();
        double before = 0;
        for (Sentence sentence : reply().sentences()) {
            String name =
                    sentence.part().equals("other") ? "No part" : item().partName(sentence.part());
            views.add(
                    new SentenceView(
                            sentence, look(sentence.part()), name, tokens(sentence, before)));
            before = sentence.endSeconds();
        }
        return views;
    }

    /// The places that sound like um; none in the calm manner, which shows one thing at a time.
    public List<FillerSound> fillers() {
        return switch (attempt().said()) {
            case Said.Typed _ -> List.of();
            case Said.Spoken spoken -> calm ? List.of() : spoken.timeline().fillers();
        };
    }

    /// How long the answer is to be heard; 0 where it was typed.
    public double seconds() {
        return switch (attempt().said()) {
            case Said.Typed _ -> 0;
            case Said.Spoken spoken -> spoken.timeline().seconds();
        };
    }

    private List<Token> tokens(Sentence sentence, double before) {
        List<HeardWord> words =
                switch (attempt().said()) {
                    case Said.Typed _ -> List.of();
                    case Said.Spoken spoken -> spoken.timeline().words();
                };
        return Stream.concat(
                        words.stream()
                                .filter(word -> word.startSeconds() >= sentence.startSeconds())
                                .filter(word -> word.endSeconds() <= sentence.endSeconds())
                                .map(this::token),
                        fillers().stream()
                                .filter(sound -> sound.kind() == FillerSound.Kind.VOICED_GAP)
                                .filter(sound -> sound.startSeconds() >= before)
                                .filter(sound -> sound.startSeconds() < sentence.endSeconds())
                                .map(sound ->
                                        new Token(
                                                "um?",
                                                sound.startSeconds(),
                                                sound.endSeconds(),
                                                true)))
                .sorted(Comparator.comparingDouble(Token::from))
                .toList();
    }

    private Token token(HeardWord word) {
        boolean drawnOut =
                fillers().stream()
                        .filter(sound -> sound.kind() == FillerSound.Kind.STRETCHED_WORD)
                        .anyMatch(sound ->
                                sound.startSeconds() < word.endSeconds()
                                        && sound.endSeconds() > word.startSeconds());
        return new Token(word.text(), word.startSeconds(), word.endSeconds(), drawnOut);
    }

    /// The parts of the structure.
    public List<PartView> parts() {
        return reply().parts().stream()
                .map(part ->
                        new PartView(
                                part.id(),
                                item().partName(part.id()),
                                look(part.id()),
                                state(part),
                                time(part)))
                .toList();
    }

    /// The remarks that are shown: in calm mode one.
    public List<Remark> fixes() {
        List<Remark> fixes = reply().remarks().fixes();
        return calm ? fixes.stream().limit(1).toList() : fixes;
    }

    /// The sentence that a remark is about; none or one.
    public List<Sentence> sentence(Remark remark) {
        return reply().sentences().stream()
                .filter(sentence -> sentence.number() == remark.sentence())
                .toList();
    }

    /// Whether the level is shown.
    public boolean showsLevel() {
        return !calm && !attempt().isFollowUp() && reply().level().value() > 0;
    }

    /// What changed since her own last tries, in sentences.
    public List<String> trendWords() {
        List<String> words = new ArrayList<>();
        if (attempt().isFollowUp()) {
            return words;
        }
        if (trend.findLast().isEmpty()) {
            words.add("This is your first try at this question.");
            return words;
        }
        if (!calm) {
            words.add(step());
        }
        names(trend.gained()).ifPresent(names -> words.add("Now heard: " + names + "."));
        names(trend.lost())
                .ifPresent(names -> words.add("Heard last time and not now: " + names + "."));
        lengthWords().ifPresent(words::add);
        return words;
    }

    private String step() {
        List<String> levels =
                trend.before().reversed().stream().map(tried -> "" + tried.level()).toList();
        String row =
                " Your tries so far: "
                        + String.join(", ", levels)
                        + ", now "
                        + trend.now().level()
                        + ".";
        return switch (trend.step()) {
            case FIRST -> "There is nothing to compare with yet.";
            case UP -> "A higher level than your last tries." + row;
            case SAME -> "The level of your last tries." + row;
            case DOWN -> "A lower level than your last tries; that happens on the way." + row;
        };
    }

    private java.util.Optional<String> lengthWords() {
        int now = trend.now().seconds();
        int before = trend.findLast().map(Try::seconds).orElse(0);
        return calm || now == 0 || before == 0 || now == before
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        now
                                + " seconds now, "
                                + before
                                + " the time before; asked for: "
                                + item().targetWords()
                                + ".");
    }

    private java.util.Optional<String> names(List<String> parts) {
        return parts.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        String.join(", ", parts.stream().map(item()::partName).toList()));
    }

    private static String state(PartHeard part) {
        return switch (part.presence()) {
            case HEARD -> "heard";
            case PERHAPS -> "perhaps not there: where is it?";
            case MISSING -> "not heard";
            case OPTIONAL -> "not heard; not needed";
        };
    }

    private String time(PartHeard part) {
        if (part.seconds() < 0 || part.presence() != Presence.HEARD || calm) {
            return "";
        }
        return Math.round(part.seconds())
                + " s"
                + item().plan().slots().stream()
                        .map(PartPlan.Slot::part)
                        .filter(planned -> planned.id().equals(part.id()))
                        .map(planned ->
                                ", of " + planned.lowSeconds() + " to " + planned.highSeconds())
                        .findFirst()
                        .orElse("");
    }

    private String look(String part) {
        List<PartPlan.Slot> slots = item().plan().slots();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).part().id().equals(part)) {
                return "part-" + (i % KINDS_OF_PATTERN + 1);
            }
        }
        return "part-0";
    }
}
