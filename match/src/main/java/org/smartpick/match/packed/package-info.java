/// The Match on plain arrays: applicants, programs and couples are numbers from 0. For whoever runs
/// it often; everybody else uses `MatchProblem` and `MatchEngine`.
@NullMarked
package org.smartpick.match.packed;

import org.jspecify.annotations.NullMarked;
