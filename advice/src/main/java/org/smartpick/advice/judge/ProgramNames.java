package org.smartpick.advice.judge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.NearestName;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.Program;

/// Programs by what people call them: case, punctuation and the words "program" and "residency" do
/// not matter, and city, state and specialty may stand before or after the name.
final class ProgramNames {
    private static final Set<String> IDLE = Set.of("program", "residency", "the", "acgme", "id");
    private static final int SHORTLIST = 25;

    private final List<Entry> entries;
    private final Map<String, Integer> frequency = new HashMap<>();

    /// A program under its plain name.
    ///
    /// @param beside words that may stand beside the name
    private record Entry(Program program, String name, Set<String> words, Set<String> beside) {}

    ProgramNames(List<Program> programs) {
        entries = programs.stream().map(ProgramNames::entry).toList();
        for (Entry entry : entries) {
            Set<String> words = new HashSet<>(entry.words());
            words.addAll(entry.beside());
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    private static Entry entry(Program program) {
        String name = plain(program.name());
        Program.Identity identity = program.identity();
        String beside =
                String.join(
                        " ",
                        identity.city(),
                        identity.state().name(),
                        identity.state().label(),
                        identity.specialty().name());
        return new Entry(program, name, words(name), words(plain(beside)));
    }

    /// Lower case, words parted by one space, without the words that say nothing.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String word :
                text.toLowerCase(Locale.ROOT).replace("&", " and ").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !IDLE.contains(word)) {
                plain.append(plain.isEmpty() ? "" : " ").append(word);
            }
        }
        return plain.toString();
    }

    private static Set<String> words(String plain) {
        return new HashSet<>(List.of(plain.split(" ")));
    }

    /// Every program that the text names, with its place and specialty or without.
    List<Program> named(String text) {
        String plain = plain(text);
        return plain.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> names(plain, entry))
                        .map(Entry::program)
                        .toList();
    }

    private static boolean names(String plain, Entry entry) {
        int at = (" " + plain + " ").indexOf(" " + entry.name() + " ");
        if (at < 0 || entry.name().isEmpty()) {
            return false;
        }
        String rest = plain.substring(0, at) + " " + plain.substring(at + entry.name().length());
        return rest.isBlank()
                || entry.beside().containsAll(words(rest.strip().replaceAll(" +", " ")));
    }

    /// Those of some programs that a line's columns for city, state and specialty leave.
    static List<Program> within(BroughtLine line, List<Program> programs) {
        return programs.stream()
                .filter(program -> same(line.city(), program.identity().city()))
                .filter(program -> same(line.specialty(), program.specialty().name()))
                .filter(program -> state(line.state(), program.state()))
                .toList();
    }

    private static boolean same(String typed, String real) {
        return typed.isBlank() || plain(typed).equals(plain(real));
    }

    private static boolean state(String typed, UsState real) {
        return typed.isBlank() || UsState.parse(typed.strip()).map(real::equals).orElse(false);
    }

    /// The programs that come nearest to a text, the nearest first: by number where it is one;
    /// otherwise by shared words, rare ones counting more, then by letters.
    List<Program> nearest(String text, int most) {
        if (AcgmeId.valid(text)) {
            return sorted(
                    Comparator.comparingInt((Entry entry) ->
                            NearestName.distance(text, entry.program().id().value())),
                    most);
        }
        String plain = plain(text);
        Set<String> words = words(plain);
        List<Entry> shortlist =
                entries.stream()
                        .filter(entry -> shared(words, entry) > 0)
                        .sorted(
                                Comparator.comparingDouble((Entry entry) -> -shared(words, entry))
                                        .thenComparing(entry -> entry.program().id()))
                        .limit(SHORTLIST)
                        .toList();
        Comparator<Entry> byLetters =
                Comparator.comparingInt((Entry entry) -> NearestName.distance(plain, entry.name()));
        return shortlist.isEmpty()
                ? sorted(byLetters, most)
                : shortlist.stream()
                        .sorted(
                                Comparator.comparingDouble((Entry entry) -> -shared(words, entry))
                                        .thenComparing(byLetters)
                                        .thenComparing(entry -> entry.program().id()))
                        .limit(most)
                        .map(Entry::program)
                        .toList();
    }

    private List<Program> sorted(Comparator<Entry> order, int most) {
        return entries.stream()
                .sorted(order.thenComparing(entry -> entry.program().id()))
                .limit(most)
                .map(Entry::program)
                .toList();
    }

    /// Sum over the shared words of one over the number of programs that have the word.
    private double shared(Set<String> words, Entry entry) {
        double sum = 0;
        for (String word : words) {
            if (entry.words().contains(word) || entry.beside().contains(word)) {
                sum += 1.0 / frequency.getOrDefault(word, 1);
            }
        }
        return sum;
    }
}
