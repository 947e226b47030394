/// The profile: the questions, what was typed, and how it becomes an applicant.
@NullMarked
package org.smartpick.domain.profile;

import org.jspecify.annotations.NullMarked;
