package org.smartpick.catalog.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackResult;

/// A program with what a search compares, computed once.
///
/// @param program the program
/// @param words everything that free text is looked for in, folded by [#fold]
/// @param sortName its name, folded
/// @param size first-year positions, else positions offered in the Match; -1 when neither is known
/// @param unfilledSince newest year in which a position stayed unfilled; 0 when none is known
/// @param newestUnfilled positions unfilled in the newest year known; -1 when no year is known
record SearchEntry(
        Program program,
        String words,
        String sortName,
        int size,
        int unfilledSince,
        int newestUnfilled) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int UNKNOWN = -1;

    static SearchEntry of(Program program) {
        int newest = program.results().stream().mapToInt(TrackResult::year).max().orElse(0);
        return new SearchEntry(
                program,
                words(program),
                fold(program.name()),
                size(program),
                program.results().stream()
                        .filter(result -> result.unfilled() > 0)
                        .mapToInt(TrackResult::year)
                        .max()
                        .orElse(0),
                program.results().stream()
                        .filter(result -> result.year() == newest)
                        .mapToInt(TrackResult::unfilled)
                        .reduce(Integer::sum)
                        .orElse(UNKNOWN));
    }

    OptionalInt knownSize() {
        return size == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(size);
    }

    private static int size(Program program) {
        return program.fact(FactKey.FIRST_YEAR_POSITIONS)
                .findValue()
                .or(() -> program.fact(FactKey.QUOTA).findValue())
                .orElse(UNKNOWN);
    }

    private static String words(Program program) {
        StringBuilder words = new StringBuilder(160);
        words.append(program.name())
                .append('\n')
                .append(program.specialty().name())
                .append('\n')
                .append(program.identity().city())
                .append('\n')
                .append(program.state())
                .append('\n')
                .append(program.state().label())
                .append('\n')
                .append(program.id())
                .append('\n');
        program.fact(FactKey.SPONSOR)
                .findValue()
                .ifPresent(sponsor -> words.append(sponsor).append('\n'));
        for (NrmpTrack track : program.tracks()) {
            words.append(track.name()).append('\n').append(track.code()).append('\n');
        }
        return fold(words.toString());
    }

    /// Lower case without accents, long dashes or curly quotes: "Bayamón" is found by "bayamon".
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        String plain = lower.replace('–', '-').replace('—', '-').replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
