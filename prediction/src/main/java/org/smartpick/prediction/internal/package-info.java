/// The season model: books that read the published figures, the calibrated groups, the assessment
/// of one applicant.
@NullMarked
package org.smartpick.prediction.internal;

import org.jspecify.annotations.NullMarked;
