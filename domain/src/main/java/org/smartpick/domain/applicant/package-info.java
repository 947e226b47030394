/// The applicant: who applies, with what, wishing what, within which limits.
@NullMarked
package org.smartpick.domain.applicant;

import org.jspecify.annotations.NullMarked;
