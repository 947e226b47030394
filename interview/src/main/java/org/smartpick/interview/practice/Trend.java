package org.smartpick.interview.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A try beside the same person's last tries at the same question: never beside other people.
///
/// @param now the try
/// @param before up to [#BACK] judged tries before it, newest first
public record Trend(Try now, List<Try> before) {
    /// Most tries looked back at.
    public static final int BACK = 3;

    /// Copies the tries in.
    public Trend {
        before = List.copyOf(before);
    }

    /// How the level moved.
    public enum Step {
        FIRST,
        UP,
        SAME,
        DOWN
    }

    /// The trend of a try among all tries of the person.
    public static Trend of(Try now, List<Try> all) {
        return new Trend(
                now,
                all.stream()
                        .filter(Try::isJudged)
                        .filter(tried -> tried.question().equals(now.question()))
                        .filter(tried -> tried.at().isBefore(now.at()))
                        .sorted(Comparator.comparing(Try::at).reversed())
                        .limit(BACK)
                        .toList());
    }

    /// The try before; empty at the first.
    public Optional<Try> findLast() {
        return before.stream().findFirst();
    }

    /// How the level moved since the middle one of the tries before.
    public Step step() {
        if (before.isEmpty() || !now.isJudged()) {
            return Step.FIRST;
        }
        List<Integer> levels = before.stream().map(Try::level).sorted().toList();
        int middle = levels.get(levels.size() / 2);
        return switch (Integer.signum(now.level() - middle)) {
            case 1 -> Step.UP;
            case -1 -> Step.DOWN;
            default -> Step.SAME;
        };
    }

    /// Parts that the try before lacked and this one has.
    public List<String> gained() {
        return findLast().stream()
                .flatMap(last -> last.missing().stream())
                .filter(part -> !now.missing().contains(part))
                .toList();
    }

    /// Parts that this try lacks and the one before had.
    public List<String> lost() {
        return findLast().stream()
                .flatMap(last ->
                        now.missing().stream().filter(part -> !last.missing().contains(part)))
                .toList();
    }
}
