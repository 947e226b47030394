package org.smartpick.domain.applicant;

/// Licensing examinations.
///
/// @param step1 USMLE Step 1, pass or fail since 2022
/// @param step2ck USMLE Step 2 CK
/// @param step3 USMLE Step 3
/// @param comlexLevel1 COMLEX-USA Level 1
/// @param comlexLevel2 COMLEX-USA Level 2-CE
public record Exams(
        ExamResult step1,
        ScoredExam step2ck,
        ExamResult step3,
        ExamResult comlexLevel1,
        ScoredExam comlexLevel2) {}
