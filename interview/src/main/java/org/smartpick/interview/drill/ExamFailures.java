package org.smartpick.interview.drill;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.ExamResult;
import org.smartpick.domain.applicant.Exams;
import org.smartpick.domain.applicant.ScoredExam;

/// Which examinations a profile says were failed. What was left open was not failed.
public final class ExamFailures {
    private ExamFailures() {}

    /// Names of the examinations with a failed attempt, in the order in which they are taken.
    public static List<String> listIn(Exams exams) {
        List<String> failed = new ArrayList<>();
        add(failed, "Step 1", exams.step1());
        add(failed, "Step 2 CK", exams.step2ck());
        add(failed, "Step 3", exams.step3());
        add(failed, "COMLEX Level 1", exams.comlexLevel1());
        add(failed, "COMLEX Level 2", exams.comlexLevel2());
        return List.copyOf(failed);
    }

    private static void add(List<String> failed, String name, ExamResult result) {
        boolean outright = result.outcome().find().filter(ExamOutcome.FAILED::equals).isPresent();
        if (outright || result.attempts().find().orElse(1) > 1) {
            failed.add(name);
        }
    }

    private static void add(List<String> failed, String name, ScoredExam result) {
        if (result.attempts().find().orElse(1) > 1) {
            failed.add(name);
        }
    }
}
