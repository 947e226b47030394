package org.smartpick.interview.bank;

import java.util.List;

/// A rule that answers of a structure should keep, with phrases that hint at a breach. A phrase is
/// a reason to ask, never to accuse.
///
/// @param id its key, for example `no_apology`
/// @param rule the rule as a sentence
/// @param ask what to ask the person where a phrase was found
/// @param phrases phrases that hint at a breach, see [Phrases]; none where no phrase tells
public record Guard(String id, String rule, String ask, List<String> phrases) {

    /// Copies the phrases.
    public Guard {
        phrases = List.copyOf(phrases);
    }

    /// The phrases that a text holds as whole words, in the order of the rule.
    public List<String> listHits(String text) {
        return new Phrases(phrases).listIn(text);
    }
}
