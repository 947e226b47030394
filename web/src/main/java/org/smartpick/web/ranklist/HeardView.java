package org.smartpick.web.ranklist;

import java.util.List;
import org.smartpick.interview.research.Heard;

/// What a program answered to her questions, as the rank list shows it.
///
/// @param answers in the order of hearing; may be none
public record HeardView(List<Heard> answers) {

    /// Copies the list.
    public HeardView {
        answers = List.copyOf(answers);
    }

    /// The answers in one line, for example "heard: 2 for it, 1 against"; empty where nothing was
    /// heard.
    public String words() {
        if (answers.isEmpty()) {
            return "";
        }
        long more = count(Heard.Fit.FOR);
        long less = count(Heard.Fit.AGAINST);
        return more + less == 0
                ? "heard: nothing for or against"
                : "heard: " + more + " for it, " + less + " against";
    }

    private long count(Heard.Fit fit) {
        return answers.stream().filter(one -> one.fit() == fit).count();
    }
}
