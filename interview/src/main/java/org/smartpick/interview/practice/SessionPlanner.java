package org.smartpick.interview.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.smartpick.stats.RandomStream;

/// Which questions a session asks, in which order. The same stream gives the same session.
///
/// Questions that were asked lately come only where nothing else is left, so that two mock
/// interviews in a row are not the same.
public final class SessionPlanner {
    /// About yourself, why informatics, why abroad.
    public static final List<String> THREE = List.of("OPEN-01", "CI-01", "IMG-01");

    private static final int ONE_WAY_QUESTIONS = 6;
    private static final int STATIONS = 5;
    private static final int RED_FLAGS = 3;
    private static final int PROHIBITED = 5;

    private static final List<String> PAST =
            List.of(
                    "teamwork_conflict",
                    "leadership_initiative",
                    "mistakes_feedback",
                    "adaptability_resilience",
                    "technology_data",
                    "systems_improvement",
                    "patient_care");

    private static final List<String> TO_THINK = List.of("situational", "ethics_professionalism");

    private final List<PracticeQuestion> questions;
    private final Set<String> lately;
    private final RandomStream stream;

    /// @param questions the questions that concern this person
    /// @param lately ids of the questions that were asked lately
    /// @param stream where chance comes from
    public SessionPlanner(
            List<PracticeQuestion> questions, Set<String> lately, RandomStream stream) {
        this.questions = List.copyOf(questions);
        this.lately = Set.copyOf(lately);
        this.stream = stream;
    }

    /// The questions of a session, without repeats; fewer where the bank holds no more, empty for a
    /// drill, whose one question the person names.
    ///
    /// @param flags ids of the red-flag questions that concern this person; all of them where empty
    public List<String> plan(PracticeMode mode, List<String> flags) {
        return switch (mode) {
            case DRILL -> List.of();
            case THREE -> THREE.stream().filter(this::has).toList();
            case MOCK, MENTOR -> mixed(flags);
            case ONE_WAY -> spread(PAST, ONE_WAY_QUESTIONS);
            case STATIONS -> spread(List.of("station"), STATIONS);
            case RED_FLAG -> flags(flags, RED_FLAGS);
            case PROHIBITED -> spread(List.of("prohibited"), PROHIBITED);
        };
    }

    /// Nine questions in the order of a real conversation: opening, path, motives, past events,
    /// something to think through, what is hard to say, this program, the last word.
    private List<String> mixed(List<String> flags) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        chosen.addAll(THREE.subList(0, 1).stream().filter(this::has).toList());
        add(chosen, List.of("img_path"));
        add(chosen, List.of("informatics_motivation", "why_specialty"));
        chosen.addAll(spread(PAST, 3));
        add(chosen, TO_THINK);
        if (flags.isEmpty()) {
            add(chosen, List.of("strengths_weaknesses"));
        } else {
            chosen.addAll(flags(flags, 1));
        }
        add(chosen, List.of("program_fit"));
        add(chosen, List.of("closing"));
        return List.copyOf(chosen);
    }

    private void add(SequencedSet<String> chosen, List<String> categories) {
        draw(categories, chosen).ifPresent(chosen::add);
    }

    /// Questions of these categories, each category once before one comes again.
    private List<String> spread(List<String> categories, int count) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        int[] order = stream.order(categories.size());
        for (int i = 0; chosen.size() < count && i < count * categories.size(); i++) {
            draw(List.of(categories.get(order[i % order.length])), chosen).ifPresent(chosen::add);
        }
        return List.copyOf(chosen);
    }

    private List<String> flags(List<String> flags, int count) {
        List<String> own = flags.stream().filter(this::has).distinct().toList();
        if (own.isEmpty()) {
            return spread(List.of("red_flags"), count);
        }
        List<String> mixed = new ArrayList<>();
        for (int i : stream.order(own.size())) {
            mixed.add(own.get(i));
        }
        return mixed.stream().limit(count).toList();
    }

    private Optional<String> draw(List<String> categories, Set<String> without) {
        List<String> all =
                questions.stream()
                        .filter(question -> question.isOf(categories))
                        .map(PracticeQuestion::id)
                        .filter(id -> !without.contains(id))
                        .toList();
        List<String> fresh = all.stream().filter(id -> !lately.contains(id)).toList();
        List<String> from = fresh.isEmpty() ? all : fresh;
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(stream.below(from.size())));
    }

    private boolean has(String id) {
        return questions.stream().anyMatch(question -> question.id().equals(id));
    }
}
