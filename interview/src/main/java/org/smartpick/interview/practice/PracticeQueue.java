package org.smartpick.interview.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What to practice next: structures come back after a while, weak ones sooner.
///
/// After a judged try the structure rests for [#restDays] days: 1 at level 1 or 2, 3 at level 3, 7
/// at level 4, 14 at level 5; twice as long when the try before was as good. Coming back after a
/// rest beats repeating at once; the days themselves are our choice. What was never tried is due at
/// once, in the order of `important`.
public final class PracticeQueue {
    private final List<String> important;

    /// @param important the structures from the most to the least asked
    public PracticeQueue(List<String> important) {
        this.important = List.copyOf(important);
    }

    /// Where a structure stands.
    ///
    /// @param structure id of the structure
    /// @param tries how often it was tried
    /// @param level level of the last judged try; 0 where there is none
    /// @param missing parts that the last judged try lacked
    /// @param due when it comes again; the beginning of time where it was never tried
    public record Standing(
            String structure, int tries, int level, List<String> missing, Instant due) {

        /// Copies the parts in.
        public Standing {
            missing = List.copyOf(missing);
        }

        /// Whether it was tried at all.
        public boolean isTried() {
            return tries > 0;
        }

        /// Whether it is due at this moment.
        public boolean isDue(Instant now) {
            return !due.isAfter(now);
        }
    }

    /// Where every structure stands, in the order of importance.
    public List<Standing> standings(List<Try> tries) {
        return important.stream().map(structure -> standing(structure, tries)).toList();
    }

    /// The structure to practice next: the weakest that is due; else the first never tried; else
    /// the one that is due soonest. Empty only without structures.
    public Optional<Standing> next(List<Try> tries, Instant now) {
        List<Standing> all = standings(tries);
        Comparator<Standing> weakestFirst =
                Comparator.comparingInt(Standing::level).thenComparing(Standing::due);
        return all.stream()
                .filter(Standing::isTried)
                .filter(standing -> standing.isDue(now))
                .min(weakestFirst)
                .or(() -> all.stream().filter(standing -> !standing.isTried()).findFirst())
                .or(() -> all.stream().min(Comparator.comparing(Standing::due)));
    }

    private static Standing standing(String structure, List<Try> tries) {
        List<Try> own =
                new ArrayList<>(
                        tries.stream()
                                .filter(tried -> tried.structure().equals(structure))
                                .sorted(Comparator.comparing(Try::at))
                                .toList());
        List<Try> judged = own.stream().filter(Try::isJudged).toList();
        if (own.isEmpty()) {
            return new Standing(structure, 0, 0, List.of(), Instant.EPOCH);
        }
        if (judged.isEmpty()) {
            Instant due = own.getLast().at().plus(Duration.ofDays(restDays(1)));
            return new Standing(structure, own.size(), 0, List.of(), due);
        }
        Try last = judged.getLast();
        boolean again = judged.size() > 1 && judged.get(judged.size() - 2).level() >= last.level();
        int days = restDays(last.level()) * (again && last.level() >= 3 ? 2 : 1);
        return new Standing(
                structure,
                own.size(),
                last.level(),
                last.missing(),
                last.at().plus(Duration.ofDays(days)));
    }

    /// Days of rest after a try at this level.
    ///
    /// @param level 1 to 5
    public static int restDays(int level) {
        return switch (level) {
            case 1, 2 -> 1;
            case 3 -> 3;
            case 4 -> 7;
            case 5 -> 14;
            default -> throw new IllegalArgumentException("level is " + level + ", not 1 to 5");
        };
    }
}
