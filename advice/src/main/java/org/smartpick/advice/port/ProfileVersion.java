package org.smartpick.advice.port;

import java.time.Instant;
import org.smartpick.domain.profile.ApplicantDraft;

/// One saved version of a profile.
///
/// @param profile name of the profile in the workspace
/// @param version number from 1, rising
/// @param savedAt when it was saved
/// @param draft the profile as typed
public record ProfileVersion(String profile, int version, Instant savedAt, ApplicantDraft draft) {}
