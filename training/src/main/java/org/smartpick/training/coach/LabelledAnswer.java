package org.smartpick.training.coach;

import java.util.List;
import java.util.Set;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.interview.reading.Tone;

/// An answer whose sentences somebody has labelled.
///
/// @param id its id
/// @param origin which file it comes from
/// @param structureId structure it was labelled against
/// @param sentences in order
/// @param whole labels of the answer as a whole
public record LabelledAnswer(
        String id, Origin origin, String structureId, List<Labelled> sentences, Whole whole) {

    /// Which file an answer comes from.
    public enum Origin {
        /// For building and tuning; the proof leaves each out in turn.
        SHARED,
        /// Written later by the same hand, in less tidy speech.
        PROBE,
        /// Model answers written for this product.
        MODEL,
        /// Answers that teach nothing: written and labelled before anybody saw how they are read.
        CHECK
    }

    /// One labelled sentence.
    ///
    /// @param text as typed
    /// @param part id of the part
    /// @param tones tones that it has
    public record Labelled(String text, String part, Set<Tone> tones) {
        /// Copies the set.
        public Labelled {
            tones = Set.copyOf(tones);
        }
    }

    /// Labels of a whole answer; empty and zero for model answers.
    ///
    /// @param questionId id in the bank
    /// @param question wording
    /// @param category key of the category
    /// @param seconds designed length
    /// @param covered elements that are covered
    /// @param missed elements that are missed
    /// @param marks level and counts
    public record Whole(
            String questionId,
            String question,
            String category,
            double seconds,
            Set<String> covered,
            Set<String> missed,
            Marks marks) {
        static final Whole NONE =
                new Whole("", "", "", 0, Set.of(), Set.of(), new Marks(0, 0, 0, "", "", ""));

        /// Copies the sets.
        public Whole {
            covered = Set.copyOf(covered);
            missed = Set.copyOf(missed);
        }
    }

    /// Level and counts as labelled.
    ///
    /// @param level 1 to 5
    /// @param fillers how many
    /// @param hedges how many
    /// @param blame none, mild or strong
    /// @param negativity none, mild or strong
    /// @param overclaim none, mild or strong
    public record Marks(
            int level, int fillers, int hedges, String blame, String negativity, String overclaim) {

        String degree(Tone tone) {
            return switch (tone) {
                case BLAME -> blame;
                case NEGATIVITY -> negativity;
                case OVERCLAIM -> overclaim;
            };
        }
    }

    /// Copies the list.
    public LabelledAnswer {
        sentences = List.copyOf(sentences);
    }

    List<String> texts() {
        return sentences.stream().map(Labelled::text).toList();
    }

    List<String> parts() {
        return sentences.stream().map(Labelled::part).toList();
    }

    boolean has(String part) {
        return parts().contains(part);
    }

    int words() {
        return sentences.stream().mapToInt(one -> one.text().split("\\s+").length).sum();
    }

    static boolean isOther(String part) {
        return part.equals(PartModel.OTHER);
    }
}
