package org.smartpick.interview.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.interview.plan.PlanItem.Status;

/// What a person is learning, in the order of days: an answer to "what are you doing about it?".
///
/// @param items by day, those without one last
public record LearningPlan(List<PlanItem> items) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    /// Copies and orders the items.
    public LearningPlan {
        items =
                items.stream()
                        .sorted(
                                Comparator.comparing((PlanItem item) ->
                                                item.findDue().orElse(LocalDate.MAX))
                                        .thenComparing(PlanItem::title))
                        .toList();
    }

    /// The item with this id.
    public Optional<PlanItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// The domains that no item belongs to, out of these ids.
    public List<String> listUntouched(List<String> domains) {
        Set<String> touched = items.stream().map(PlanItem::domainId).collect(Collectors.toSet());
        return domains.stream().filter(domain -> !touched.contains(domain)).toList();
    }

    /// The plan as sentences that can be spoken: what is done, what is being done, what comes next
    /// and when. It holds nothing but her items; empty without any.
    public String spoken() {
        List<String> sentences = new ArrayList<>();
        say(sentences, "I have finished ", Status.DONE);
        say(sentences, "I am working on ", Status.BEGUN);
        say(sentences, "Next I will do ", Status.PLANNED);
        return String.join(" ", sentences);
    }

    private void say(List<String> sentences, String opening, Status status) {
        List<String> named =
                items.stream()
                        .filter(item -> item.status() == status)
                        .map(LearningPlan::named)
                        .toList();
        if (!named.isEmpty()) {
            sentences.add(opening + joined(named) + ".");
        }
    }

    private static String named(PlanItem item) {
        String title = item.title().strip().replaceFirst("[.]+$", "");
        return item.status() == Status.DONE
                ? title
                : item.findDue().map(day -> title + " by " + MONTH.format(day)).orElse(title);
    }

    private static String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
