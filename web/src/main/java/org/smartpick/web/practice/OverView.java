package org.smartpick.web.practice;

import java.util.List;
import org.smartpick.advice.practice.CoachReply.Remark;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.interview.practice.Session;

/// A session that is over, as it is shown.
///
/// @param title the way of practice
/// @param lines what was asked, in order
/// @param next what to do next; none or one
public record OverView(String title, List<Line> lines, List<HomeView.NextView> next) {

    /// One thing that was asked.
    ///
    /// @param text its words
    /// @param followUp whether it was a follow-up
    /// @param attempt key of the answer; empty where it was left out
    /// @param level level in words; empty in calm mode and where there is none
    /// @param first the first remark; none or one
    public record Line(
            String text, boolean followUp, String attempt, String level, List<Remark> first) {

        /// Copies the list in.
        public Line {
            first = List.copyOf(first);
        }
    }

    /// Copies the lists in.
    public OverView {
        lines = List.copyOf(lines);
        next = List.copyOf(next);
    }

    /// How many questions and follow-ups were answered.
    public String answered() {
        long count = lines.stream().filter(line -> !line.attempt().isEmpty()).count();
        return count + " of " + lines.size();
    }

    /// Whether every question was left out.
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.attempt().isEmpty());
    }

    static OverView of(Session session, Practice practice, PracticeHome home, Moments moments) {
        boolean calm = home.manner() == Manner.CALM;
        return new OverView(
                session.mode().title(),
                session.steps().stream().map(step -> line(step, practice, calm)).toList(),
                HomeView.of(practice, home, moments).next());
    }

    private static Line line(Session.Step step, Practice practice, boolean calm) {
        String text =
                step.isFollowUp()
                        ? step.followUp()
                        : practice.bank()
                                .find(step.question())
                                .map(item -> item.text())
                                .orElse("A question that is not in the bank any more");
        return practice.keep()
                .find(step.attempt())
                .filter(attempt -> practice.bank().find(attempt.asked().question()).isPresent())
                .map(attempt ->
                        new Line(
                                text,
                                step.isFollowUp(),
                                attempt.key(),
                                calm || attempt.verdict().level() == 0 || step.isFollowUp()
                                        ? ""
                                        : "level " + attempt.verdict().level() + " of 5",
                                step.isFollowUp()
                                        ? List.of()
                                        : practice.judge(attempt).reply().remarks().fixes().stream()
                                                .limit(1)
                                                .toList()))
                .orElse(new Line(text, step.isFollowUp(), "", "", List.of()));
    }
}
