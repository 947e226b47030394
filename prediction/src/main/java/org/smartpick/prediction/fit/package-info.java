/// How the numbers of the season model are found: published moments, a stated loss, the fit of one
/// group, the fit of all with the priors between them, and what is left over.
@NullMarked
package org.smartpick.prediction.fit;

import org.jspecify.annotations.NullMarked;
