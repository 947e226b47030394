package org.smartpick.advice.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.smartpick.advice.hearing.WordSuggestion.Source;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// Which words may she have said that the recognizer does not know?
///
/// The recognizer writes the nearest words of its own list: *metoprolol* becomes "my top roll all".
/// So every run of one to four heard words is compared by sound with our terms and with her own
/// words, and the nearest are offered.
public final class SuggestWords {
    private static final int MOST_RUN = 4;
    private static final int MOST_SUGGESTIONS = 12;
    private static final double NEAR = 0.27;
    private static final double VERY_NEAR = 0.12;
    private static final double SURE = 0.9;
    private static final int LEAST_SOUNDS = 5;
    // Short words resemble many others by chance.
    private static final int LONG_SOUNDS = 8;

    private final Supplier<List<SpokenTerm>> terms;
    private final Supplier<List<String>> own;

    /// @param terms medical and informatics terms
    /// @param own words of her profile, stories and notes
    public SuggestWords(Supplier<List<SpokenTerm>> terms, Supplier<List<String>> own) {
        this.terms = terms;
        this.own = own;
    }

    private record Known(String word, String sounds, Source source) {}

    private record Near(WordSuggestion suggestion, double distance) {}

    /// The suggestions, in the order of the answer; none overlap.
    public List<WordSuggestion> suggest(Timeline timeline) {
        List<Known> known = known();
        Set<String> spelled =
                known.stream().map(word -> Spelling.plain(word.word())).collect(Collectors.toSet());
        List<Near> near = new ArrayList<>();
        for (int first = 0; first < timeline.words().size(); first++) {
            for (int length = 1; length <= MOST_RUN; length++) {
                if (first + length <= timeline.words().size()) {
                    look(timeline.words(), first, first + length, known, spelled, near);
                }
            }
        }
        return choose(near);
    }

    private List<Known> known() {
        List<Known> known = new ArrayList<>();
        own.get().forEach(word -> add(SpokenTerm.of(word), Source.OWN, known));
        terms.get().forEach(term -> add(term, Source.TERMS, known));
        return known;
    }

    private static void add(SpokenTerm term, Source source, List<Known> known) {
        String sounds = Spelling.sounds(term.soundsLike());
        if (sounds.length() >= LEAST_SOUNDS) {
            known.add(new Known(term.word(), sounds, source));
        }
    }

    private static void look(
            List<HeardWord> words,
            int first,
            int past,
            List<Known> known,
            Set<String> spelled,
            List<Near> near) {
        List<HeardWord> run = words.subList(first, past);
        String heard = run.stream().map(HeardWord::text).collect(Collectors.joining(" "));
        boolean sure = run.stream().allMatch(word -> word.confidence() >= SURE);
        if ((sure && run.size() == 1) || spelled.contains(Spelling.plain(heard))) {
            return;
        }
        String sounds = Spelling.sounds(heard);
        for (Known candidate : known) {
            double distance = Spelling.distance(sounds, candidate.sounds());
            double most = sure || candidate.sounds().length() < LONG_SOUNDS ? VERY_NEAR : NEAR;
            if (distance <= most) {
                near.add(
                        new Near(
                                new WordSuggestion(
                                        first, past, heard, candidate.word(), candidate.source()),
                                distance));
            }
        }
    }

    private static List<WordSuggestion> choose(List<Near> near) {
        near.sort(Comparator.comparingDouble(Near::distance));
        List<WordSuggestion> chosen = new ArrayList<>();
        for (Near one : near) {
            if (chosen.size() < MOST_SUGGESTIONS
                    && chosen.stream().noneMatch(other -> overlap(other, one.suggestion()))) {
                chosen.add(one.suggestion());
            }
        }
        chosen.sort(Comparator.comparingInt(WordSuggestion::firstWord));
        return chosen;
    }

    private static boolean overlap(WordSuggestion one, WordSuggestion other) {
        return one.firstWord() < other.pastLastWord() && other.firstWord() < one.pastLastWord();
    }
}
