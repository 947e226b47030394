/// Estimates of the cells of published tables: how many match by score band, which scores and ranks
/// the matched have.
@NullMarked
package org.smartpick.prediction.table;

import org.jspecify.annotations.NullMarked;
