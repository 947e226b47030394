package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;

/// What a program may ask about. Failed examinations are counted from the attempts.
///
/// @param leave a leave of absence or an extended curriculum
/// @param courseFailure a failed course or clerkship
/// @param gapMonths longest stretch without medical work or study since graduation, in months
/// @param note her own words, kept on this machine only
public record RedFlags(
        Answer<Boolean> leave,
        Answer<Boolean> courseFailure,
        Answer<Integer> gapMonths,
        Answer<String> note) {}
