package org.smartpick.interview.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A story that serves too many questions: in one interview it would be told again and again.
///
/// @param story the story
/// @param questions ids of the questions it is planned for or was told for
public record Overuse(Story story, Set<String> questions) {
    /// Most questions that one story should serve. Our choice.
    public static final int MOST = 3;

    /// Copies the ids.
    public Overuse {
        questions = Set.copyOf(questions);
    }

    /// The stories that serve more than [#MOST] questions.
    ///
    /// @param told ids of the questions that a story was told for, by the story's id
    public static List<Overuse> list(
            List<Story> stories, Map<String, ? extends Collection<String>> told) {
        return stories.stream()
                .map(story -> {
                    Set<String> questions = new HashSet<>();
                    story.tags().angles().forEach(angle -> questions.add(angle.questionId()));
                    Collection<String> heard = told.get(story.id());
                    if (heard != null) {
                        questions.addAll(heard);
                    }
                    return new Overuse(story, questions);
                })
                .filter(one -> one.questions().size() > MOST)
                .toList();
    }
}
