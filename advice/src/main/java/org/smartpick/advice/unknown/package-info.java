/// What is not known about an applicant and a program, and how much it matters.
@NullMarked
package org.smartpick.advice.unknown;

import org.jspecify.annotations.NullMarked;
