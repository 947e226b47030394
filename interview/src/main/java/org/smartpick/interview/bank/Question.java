package org.smartpick.interview.bank;

import java.util.List;

/// A question of the bank, or one that a person wrote down.
///
/// @param id its key, for example `OPEN-01`; own questions start with `OWN-`
/// @param category what it is about
/// @param persona for whom it is in the bank
/// @param wording its words and others that mean the same
/// @param purpose what the interviewer is after; to be shown only after the first try; empty for
///   some own questions
/// @param shape which structure fits and how long the answer should be
/// @param followUps what may be asked next; may be none
/// @param storyKinds kinds of story that can answer it, by their ids; none where it asks for no
///   story
/// @param checkpoints what an answer to this very question should hold or avoid, in order; may be
///   none
public record Question(
        String id,
        Category category,
        Persona persona,
        Wording wording,
        String purpose,
        Shape shape,
        List<String> followUps,
        List<String> storyKinds,
        List<Checkpoint> checkpoints) {

    /// Which structure fits and how long the answer should be.
    ///
    /// @param structureId id of a [Structure]
    /// @param target seconds of the whole answer; it goes before the structure's own
    public record Shape(String structureId, Seconds target) {}

    /// Copies the lists; refuses an empty id.
    public Question {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a question needs an id");
        }
        followUps = List.copyOf(followUps);
        storyKinds = List.copyOf(storyKinds);
        checkpoints = List.copyOf(checkpoints);
    }

    /// Our words.
    public String text() {
        return wording.text();
    }

    /// Other wordings of the same question.
    public List<String> aliases() {
        return wording.aliases();
    }

    /// The section it stands in.
    public Section section() {
        return category.section();
    }

    /// Id of the structure that fits.
    public String structureId() {
        return shape.structureId();
    }

    /// Seconds that the whole answer should take.
    public Seconds target() {
        return shape.target();
    }

    /// Whether somebody of this persona can be asked it.
    public boolean askedOf(Persona who) {
        return who.hears().contains(persona);
    }
}
