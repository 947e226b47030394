package org.smartpick.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Verdict;

/// Separates what holds for every program of a specialty on the list from what holds for one: a
/// reader should meet each sentence once.
///
/// @param programs programs of the list by specialty, both in the order of the list
/// @param shared sentences that all programs of the specialty have, in their order
record SharedReasons(
        Map<Specialty, List<PickedProgram>> programs, Map<Specialty, List<String>> shared) {
    /// With fewer programs than this nothing is told apart.
    private static final int LEAST = 3;

    static SharedReasons of(List<PickedProgram> picked) {
        Map<Specialty, List<PickedProgram>> programs = new LinkedHashMap<>();
        picked.forEach(program ->
                programs.computeIfAbsent(program.program().specialty(), any -> new ArrayList<>())
                        .add(program));
        Map<Specialty, List<String>> shared = new LinkedHashMap<>();
        programs.forEach((specialty, group) -> shared.put(specialty, sharedBy(group)));
        return new SharedReasons(programs, shared);
    }

    /// What holds for this program and not for all of its specialty.
    List<String> own(PickedProgram program) {
        List<String> own = new ArrayList<>(sentences(program));
        own.removeAll(shared.getOrDefault(program.program().specialty(), List.of()));
        return own;
    }

    private static List<String> sharedBy(List<PickedProgram> group) {
        if (group.size() < LEAST) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        group.forEach(program ->
                sentences(program).forEach(sentence -> counts.merge(sentence, 1, Integer::sum)));
        return sentences(group.getFirst()).stream()
                .filter(sentence -> counts.getOrDefault(sentence, 0) == group.size())
                .toList();
    }

    /// Reasons with their signs, then requirements that are met or not; what is unknown stands
    /// among the questions.
    private static List<String> sentences(PickedProgram program) {
        List<String> sentences = new ArrayList<>();
        program.chance().reasons().forEach(reason -> add(sentences, Phrases.reason(reason)));
        for (RuleFinding rule : program.rules()) {
            if (rule.verdict() != Verdict.UNKNOWN) {
                add(sentences, rule.text());
            }
        }
        return sentences;
    }

    private static void add(List<String> sentences, String text) {
        String sentence = Phrases.sentence(text);
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }
}
