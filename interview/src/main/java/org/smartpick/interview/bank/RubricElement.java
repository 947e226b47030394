package org.smartpick.interview.bank;

import java.util.List;

/// One thing that an answer is looked at for, with what a weak, a middle and a strong answer do.
///
/// @param id its key, for example `own_role`
/// @param appliesTo ids of structures and kinds of story it is for; `all` for every answer
/// @param definition what it means
/// @param levels what answers of level 1, 3 and 5 do
/// @param proof where it comes from and how far it can be trusted
public record RubricElement(
        String id, List<String> appliesTo, String definition, Levels levels, Proof proof) {

    /// What answers of three levels do.
    ///
    /// @param one a weak answer
    /// @param three a middling answer
    /// @param five a strong answer
    public record Levels(String one, String three, String five) {}

    /// Where an element comes from and how far it can be trusted.
    ///
    /// @param source study or guide behind it
    /// @param detected how it is found in a text
    /// @param measured what was measured about finding it
    /// @param trust how far that carries, in words
    public record Proof(String source, String detected, String measured, String trust) {}

    /// Copies the list.
    public RubricElement {
        appliesTo = List.copyOf(appliesTo);
    }

    /// Whether an answer to this question is looked at for it.
    public boolean appliesTo(Question question) {
        return appliesTo.contains("all")
                || appliesTo.contains(question.structureId())
                || question.storyKinds().stream().anyMatch(appliesTo::contains)
                || appliesTo.contains(question.category().key());
    }

    /// The name on the screen: the key with spaces.
    public String name() {
        String words = id.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
