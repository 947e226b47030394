package org.smartpick.advice.practice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.interview.practice.PracticeQueue;
import org.smartpick.interview.practice.PracticeQueue.Standing;
import org.smartpick.interview.practice.SessionPlanner;
import org.smartpick.interview.practice.Try;

/// Use case: what next? Where the person stands in each structure, and the one exercise to do.
public final class PracticeHome {
    private final Practice practice;

    /// @param practice questions and attempts
    public PracticeHome(Practice practice) {
        this.practice = practice;
    }

    /// One exercise to do next.
    ///
    /// @param item what to answer
    /// @param standing where its structure stands
    public record Next(PracticeItem item, Standing standing) {}

    /// The one exercise to do next: a question of the structure whose turn it is, one that was not
    /// tried yet where there is one, else the one whose last try is longest ago. Empty only without
    /// questions.
    public Optional<Next> next() {
        List<Try> tries = practice.keep().tries();
        Instant now = practice.now();
        return queue().next(tries, now)
                .flatMap(standing ->
                        question(standing.structure(), tries)
                                .map(item -> new Next(item, standing)));
    }

    /// Where every structure stands, the most asked first.
    public List<Standing> standings() {
        return queue().standings(practice.keep().tries());
    }

    /// How feedback is shown.
    public Manner manner() {
        return practice.keep().manner();
    }

    /// Keeps how feedback is shown.
    public void setManner(Manner manner) {
        practice.keep().saveManner(manner, practice.now());
    }

    /// The three named answers come first, then the kinds of answer by how often they are asked.
    private PracticeQueue queue() {
        PracticeBank bank = practice.bank();
        Stream<String> named =
                SessionPlanner.THREE.stream()
                        .flatMap(id -> bank.find(id).stream())
                        .map(item -> item.question().structure());
        return new PracticeQueue(
                Stream.concat(named, bank.structuresByWeight().stream()).distinct().toList());
    }

    private Optional<PracticeItem> question(String structure, List<Try> tries) {
        List<PracticeItem> own =
                practice.bank().listAsked().stream()
                        .filter(item -> item.scene().isEmpty())
                        .filter(item -> item.question().structure().equals(structure))
                        .toList();
        return own.stream()
                .filter(item ->
                        tries.stream().noneMatch(tried -> tried.question().equals(item.id())))
                .findFirst()
                .or(() -> longestAgo(own, tries));
    }

    private static Optional<PracticeItem> longestAgo(List<PracticeItem> items, List<Try> tries) {
        return items.stream()
                .min(
                        Comparator.comparing(item ->
                                tries.stream()
                                        .filter(tried -> tried.question().equals(item.id()))
                                        .map(Try::at)
                                        .max(Instant::compareTo)
                                        .orElse(Instant.EPOCH)));
    }
}
