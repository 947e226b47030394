/// Fits the openness of programs to figures by program that a person may see but nobody may pass
/// on.
///
/// What leaves this room are coefficients, summary figures and a report: never a row, never a value
/// of a program.
@NullMarked
package org.smartpick.training;

import org.jspecify.annotations.NullMarked;
