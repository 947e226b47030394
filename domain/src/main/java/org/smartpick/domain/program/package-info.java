/// Residency programs: who they are and what somebody stated about them.
@NullMarked
package org.smartpick.domain.program;

import org.jspecify.annotations.NullMarked;
