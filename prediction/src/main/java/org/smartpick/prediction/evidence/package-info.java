/// The published figures that the season model starts from: its only input beside the question
/// itself.
@NullMarked
package org.smartpick.prediction.evidence;

import org.jspecify.annotations.NullMarked;
