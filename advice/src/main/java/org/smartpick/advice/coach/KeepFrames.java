package org.smartpick.advice.coach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.story.Frame;

/// Use case: how could I begin? Frames of answers whose brackets hold her own facts. As long as one
/// is open, the answer is not rehearsed.
public final class KeepFrames {
    /// Longest words in a bracket, in characters.
    public static final int LONGEST = 200;

    private static final String KIND = "coach-frame";

    private final Papers papers;
    private final List<Frame> frames;

    /// @param papers where words are kept
    /// @param frames the frames that ship
    public KeepFrames(Papers papers, List<Frame> frames) {
        this.papers = papers;
        this.frames = List.copyOf(frames);
    }

    /// A frame with her words in it.
    ///
    /// @param frame the frame
    /// @param words her words by bracket, in the order of the frame; open ones are empty
    public record Filled(Frame frame, Map<String, String> words) {
        /// Copies the words.
        public Filled {
            words = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }

        /// The sentences as far as they are filled.
        public String text() {
            return frame.filled(words);
        }

        /// The brackets that are still open.
        public List<String> listOpen() {
            return frame.listOpen(words);
        }

        /// Whether it can be rehearsed.
        public boolean ready() {
            return listOpen().isEmpty();
        }

        /// The brackets that hold the rehearsal back: those still open of a frame that was begun. A
        /// frame in which nothing was written is not her answer and holds nothing back.
        public List<String> listHolding() {
            boolean begun = words.values().stream().anyMatch(word -> !word.isEmpty());
            return begun ? listOpen() : List.of();
        }
    }

    /// The frame of a question for somebody: that of her branch where it depends on her; empty
    /// where the question has none, or she has not said which branch is hers.
    public Optional<Filled> find(String question, Speaker speaker) {
        return frames.stream()
                .filter(frame ->
                        frame.questionId().equals(question)
                                && (frame.branch().isEmpty()
                                        || frame.branch().equals(speaker.skills().branch())))
                .findFirst()
                .map(this::filled);
    }

    /// Whether the frame of a question depends on whether she has technical skills.
    public boolean branches(String question) {
        return frames.stream()
                .anyMatch(
                        frame -> frame.questionId().equals(question) && !frame.branch().isEmpty());
    }

    /// Keeps words in the brackets of a frame, by place, counted from 0; longer ones are cut off.
    public void save(Frame frame, Map<Integer, String> words) {
        Paper paper = Paper.empty();
        List<String> slots = frame.slots();
        for (int i = 0; i < slots.size(); i++) {
            String word = words.getOrDefault(i, "").strip();
            paper =
                    paper.withRow(
                            "slots",
                            Map.of(
                                    "slot",
                                    slots.get(i),
                                    "words",
                                    word.length() > LONGEST ? word.substring(0, LONGEST) : word));
        }
        papers.save(KIND, key(frame), paper);
    }

    private Filled filled(Frame frame) {
        Map<String, String> words = new LinkedHashMap<>();
        frame.slots().forEach(slot -> words.put(slot, ""));
        papers.find(KIND, key(frame))
                .ifPresent(paper ->
                        paper.list("slots")
                                .forEach(row ->
                                        words.computeIfPresent(
                                                row.getOrDefault("slot", ""),
                                                (slot, old) -> row.getOrDefault("words", ""))));
        return new Filled(frame, words);
    }

    private static String key(Frame frame) {
        return frame.branch().isEmpty()
                ? frame.questionId()
                : frame.questionId() + "." + frame.branch();
    }
}
