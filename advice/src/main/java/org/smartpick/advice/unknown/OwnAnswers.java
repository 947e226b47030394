package org.smartpick.advice.unknown;

import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ExamFields;
import org.smartpick.domain.profile.ExperienceFields;
import org.smartpick.prediction.ScoreScale;

/// A good and a bad answer to a question of the profile that was left open.
///
/// Scores are the tenth and the ninetieth percentile of those with whom she is compared; other
/// answers are ends of what is usual, a judgment.
///
/// @param factor stable key of the reason
/// @param label what is not known, in words
/// @param good the good answer
/// @param bad the bad answer
record OwnAnswers(String factor, String label, Told good, Told bad) {

    /// An answer as it would be typed.
    ///
    /// @param words the answer in words
    /// @param texts the texts by path
    record Told(String words, Map<String, String> texts) {}

    /// The answers to the question behind a factor; empty where it is no question of the profile.
    static Optional<OwnAnswers> find(String factor, ScoreScale scores) {
        return switch (factor) {
            case "step2ck" ->
                    Optional.of(
                            new OwnAnswers(
                                    factor,
                                    "Your Step 2 CK score",
                                    score(scores.high()),
                                    score(scores.low())));
            case "step2_attempts" ->
                    attempts(
                            factor, "Your attempts at Step 2 CK", ExamFields.STEP2_ATTEMPTS.path());
            case "step1_attempts" ->
                    attempts(factor, "Your attempts at Step 1", ExamFields.STEP1_ATTEMPTS.path());
            case "us_experience" ->
                    counts(
                            factor,
                            "Your months of hands-on US clinical experience",
                            ExperienceFields.US_HANDS_ON.path(),
                            new Told(
                                    "six months",
                                    Map.of(ExperienceFields.US_HANDS_ON.path(), "6")));
            case "us_letters" ->
                    counts(
                            factor,
                            "Your letters from US physicians",
                            ExperienceFields.LETTERS_US.path(),
                            new Told("three", Map.of(ExperienceFields.LETTERS_US.path(), "3")));
            case "publications" ->
                    counts(
                            factor,
                            "Your abstracts, presentations and publications",
                            ExperienceFields.PUBLICATIONS.path(),
                            new Told("twenty", Map.of(ExperienceFields.PUBLICATIONS.path(), "20")));
            case "step3" ->
                    Optional.of(
                            new OwnAnswers(
                                    factor,
                                    "Your Step 3",
                                    new Told(
                                            "passed",
                                            Map.of(ExamFields.STEP3_OUTCOME.path(), "passed")),
                                    new Told(
                                            "failed so far",
                                            Map.of(ExamFields.STEP3_OUTCOME.path(), "failed"))));
            default -> Optional.empty();
        };
    }

    private static Told score(int score) {
        return new Told(
                Integer.toString(score),
                Map.of(ExamFields.STEP2_SCORE.path(), Integer.toString(score)));
    }

    private static Optional<OwnAnswers> attempts(String factor, String label, String path) {
        return Optional.of(
                new OwnAnswers(
                        factor,
                        label,
                        new Told("passed at the first", Map.of(path, "1")),
                        new Told("passed at the second", Map.of(path, "2"))));
    }

    private static Optional<OwnAnswers> counts(
            String factor, String label, String path, Told good) {
        return Optional.of(
                new OwnAnswers(factor, label, good, new Told("none", Map.of(path, "0"))));
    }

    /// The draft with an answer told.
    ApplicantDraft tell(ApplicantDraft draft, Told told) {
        ApplicantDraft changed = draft;
        for (Map.Entry<String, String> text : told.texts().entrySet()) {
            changed = changed.with(text.getKey(), text.getValue());
        }
        return changed;
    }
}
