package org.smartpick.advice.practice;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Try;

/// One answer that a person gave, kept on her machine.
///
/// @param key its key; a moment, nothing personal
/// @param asked what was asked, and where
/// @param at when it was given
/// @param said the answer
/// @param own what the person changed or linked herself
/// @param verdict what queue and trend remember of the feedback
public record Attempt(String key, Asked asked, Instant at, Said said, Own own, Verdict verdict) {

    /// What was asked, and where.
    ///
    /// @param question id of the question
    /// @param followUp words of the follow-up that was asked; empty for the question itself
    /// @param mode the way of practice
    /// @param session key of the session; empty outside one
    public record Asked(String question, String followUp, PracticeMode mode, String session) {}

    /// What the person changed or linked herself.
    ///
    /// @param parts part by number of the sentence, from 1: where she put it
    /// @param story key of the story that the answer told; empty where none is linked
    public record Own(Map<Integer, String> parts, String story) {
        /// Nothing yet.
        public static final Own NONE = new Own(Map.of(), "");

        /// Copies the parts, in order.
        public Own {
            parts = java.util.Collections.unmodifiableMap(new TreeMap<>(parts));
        }

        /// The same with a sentence in another part.
        public Own withPart(int sentence, String part) {
            Map<Integer, String> changed = new TreeMap<>(parts);
            changed.put(sentence, part);
            return new Own(changed, story);
        }

        /// The same with another story.
        public Own withStory(String key) {
            return new Own(parts, key);
        }
    }

    /// What queue and trend remember of the feedback.
    ///
    /// @param structure structure of the answer; empty where none is wanted
    /// @param level 1 to 5; 0 where none was given
    /// @param missing ids of parts that were not found
    /// @param fillersPerMinute negative where nothing was counted
    public record Verdict(
            String structure, int level, java.util.List<String> missing, int fillersPerMinute) {

        /// Copies the parts in.
        public Verdict {
            missing = java.util.List.copyOf(missing);
        }
    }

    /// Whether it answers a follow-up.
    public boolean isFollowUp() {
        return !asked.followUp().isEmpty();
    }

    /// The same with other marks of the person.
    public Attempt with(Own other) {
        return new Attempt(key, asked, at, said, other, verdict);
    }

    /// The same with another verdict.
    public Attempt with(Verdict other) {
        return new Attempt(key, asked, at, said, own, other);
    }

    /// The same with other words.
    public Attempt with(Said other) {
        return new Attempt(key, asked, at, other, own, verdict);
    }

    /// What queue and trend look at. Answers to follow-ups have no level of their own.
    public Try tried() {
        return new Try(
                asked.question(),
                verdict.structure(),
                at,
                isFollowUp() ? 0 : verdict.level(),
                verdict.missing(),
                said.seconds(),
                verdict.fillersPerMinute());
    }
}
