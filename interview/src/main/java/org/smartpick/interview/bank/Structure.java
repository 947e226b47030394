package org.smartpick.interview.bank;

import java.util.List;
import java.util.Optional;

/// The shape of a good answer: ordered parts with their time, what often goes wrong, what to keep.
///
/// @param id its key, for example `star`
/// @param name its name on the screen
/// @param answer seconds of a whole answer of this shape
/// @param parts in the order in which they are told, at least one
/// @param basis where the seconds come from
/// @param pitfalls what often goes wrong
/// @param guards rules to keep
public record Structure(
        String id,
        String name,
        Seconds answer,
        List<Part> parts,
        String basis,
        List<Pitfall> pitfalls,
        List<Guard> guards) {

    /// Copies the lists; refuses a structure without parts.
    public Structure {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(id + " has no parts");
        }
        parts = List.copyOf(parts);
        pitfalls = List.copyOf(pitfalls);
        guards = List.copyOf(guards);
    }

    /// The part with this id.
    public Optional<Part> findPart(String part) {
        return parts.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /// The parts that an answer must hold.
    public List<Part> needed() {
        return parts.stream().filter(Part::needed).toList();
    }
}
