/// Invented seasons whose true chances are known: what would the model say, had it only their
/// published tables?
@NullMarked
package org.smartpick.prediction.world;

import org.jspecify.annotations.NullMarked;
