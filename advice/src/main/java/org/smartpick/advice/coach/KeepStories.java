package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;

/// Use case: what can I tell? Keeps stories, versions and all.
public final class KeepStories {
    /// Kind of the documents.
    public static final String KIND = "story";

    /// Most stories kept at one time.
    public static final int MOST = 200;

    private final Papers papers;
    private final Function<String, List<String>> patientDetails;

    /// @param papers where stories are kept
    /// @param patientDetails words of a text that may tell who a patient is
    public KeepStories(Papers papers, Function<String, List<String>> patientDetails) {
        this.papers = papers;
        this.patientDetails = patientDetails;
    }

    /// What became of a story.
    public sealed interface Outcome {

        /// It was kept.
        ///
        /// @param story the story with its key
        record Kept(Story story) implements Outcome {}

        /// Nothing was kept: it may tell who a patient is.
        ///
        /// @param details the words that made us ask
        record ToConfirm(List<String> details) implements Outcome {
            /// Copies the words.
            public ToConfirm {
                details = List.copyOf(details);
            }
        }

        /// Nothing was kept: it cannot be.
        ///
        /// @param problems what is wrong, and the remedies
        record Refused(List<FieldProblem> problems) implements Outcome {
            /// Copies the problems.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Whether a person was asked about patient details and wants to keep the story all the same.
    public enum Consent {
        ASK_FIRST,
        GIVEN
    }

    /// All stories, in the order in which they were begun.
    public List<Story> list() {
        return papers.list(KIND, StoryPapers::read);
    }

    /// The story of a key.
    public Optional<Story> find(String id) {
        return id.isBlank() || id.length() > 60
                ? Optional.empty()
                : papers.find(KIND, id).flatMap(paper -> StoryPapers.read(id, paper));
    }

    /// The stories that are planned for a question.
    public List<Story> listFor(String question) {
        return list().stream().filter(story -> story.serves(question)).toList();
    }

    /// A key for a new story.
    public String newId() {
        return papers.newKey(KIND);
    }

    /// Keeps a story under its key.
    public Outcome save(Story story, Consent consent) {
        List<FieldProblem> problems = problems(story);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        List<String> details =
                consent == Consent.GIVEN
                        ? List.of()
                        : patientDetails.apply(story.title() + "\n" + story.text());
        if (!details.isEmpty()) {
            return new Outcome.ToConfirm(details);
        }
        papers.save(KIND, story.id(), StoryPapers.write(story));
        return new Outcome.Kept(story);
    }

    private List<FieldProblem> problems(Story story) {
        List<FieldProblem> problems = new ArrayList<>();
        if (story.title().length() > Story.LONGEST_TITLE) {
            problems.add(tooLong("title", story.title(), Story.LONGEST_TITLE));
        }
        for (Map.Entry<StoryPart, String> part : story.parts().entrySet()) {
            if (part.getValue().length() > Story.LONGEST_PART) {
                problems.add(tooLong(part.getKey().key(), part.getValue(), Story.LONGEST_PART));
            }
        }
        List<String> keys = papers.keys(KIND);
        if (keys.size() >= MOST && !keys.contains(story.id())) {
            problems.add(
                    new FieldProblem(
                            "story",
                            "",
                            "would be number " + (MOST + 1),
                            "take away some that you do not tell"));
        }
        return problems;
    }

    private static FieldProblem tooLong(String field, String text, int most) {
        return new FieldProblem(
                field,
                text.length() + " characters",
                "is longer than " + most + " characters",
                "shorten it: a story is told in two minutes");
    }

    /// Takes a story away; its versions stay in the workspace.
    public void remove(String id) {
        papers.remove(KIND, id);
    }

    /// Deletes a story with all its versions for good.
    public void erase(String id) {
        papers.erase(KIND, id);
    }
}
