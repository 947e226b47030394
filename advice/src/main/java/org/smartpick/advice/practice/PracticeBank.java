package org.smartpick.advice.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.smartpick.interview.practice.PracticeQuestion;

/// All that practice can ask one person, by id, in the order of the bank.
public final class PracticeBank {
    private final Map<String, PracticeItem> items = new LinkedHashMap<>();
    private final Map<String, String> structures = new LinkedHashMap<>();
    private final Set<String> asked;
    private final List<String> flags;

    /// @param items what can be asked; of two with one id the first counts
    /// @param asked ids of those that sessions ask this person
    /// @param flags ids of the red-flag questions that her file calls for; all may be asked where
    ///   empty
    public PracticeBank(Collection<PracticeItem> items, Set<String> asked, List<String> flags) {
        this.asked = Set.copyOf(asked);
        this.flags = List.copyOf(flags);
        for (PracticeItem item : items) {
            this.items.putIfAbsent(item.id(), item);
            if (!item.structureName().isEmpty()) {
                structures.putIfAbsent(item.question().structure(), item.structureName());
            }
        }
    }

    /// Everything, in order.
    public List<PracticeItem> list() {
        return List.copyOf(items.values());
    }

    /// What sessions ask this person, as the rules of practice need it.
    public List<PracticeQuestion> questions() {
        return askedItems().map(PracticeItem::question).toList();
    }

    /// What sessions ask this person, in order.
    public List<PracticeItem> listAsked() {
        return askedItems().toList();
    }

    /// Ids of the red-flag questions that her file calls for.
    public List<String> flags() {
        return flags;
    }

    private Stream<PracticeItem> askedItems() {
        return items.values().stream().filter(item -> asked.contains(item.id()));
    }

    /// The item of an id.
    public Optional<PracticeItem> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /// The name of a structure; its id where no question wants it.
    public String structureName(String structure) {
        return structures.getOrDefault(structure, structure);
    }

    /// The structures from the most to the least asked, in the order of the bank among equals.
    public List<String> structuresByWeight() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        askedItems()
                .map(item -> item.question().structure())
                .filter(structure -> !structure.isEmpty())
                .forEach(structure -> counts.merge(structure, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
