/// Teaches the interview coach from labelled answers: plain Java, no chance, the same files give
/// the same weights.
@NullMarked
package org.smartpick.training.coach;

import org.jspecify.annotations.NullMarked;
