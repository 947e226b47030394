/// The simulated nation: how it is made from the published tables, fitted to them and reported
/// beside them.
@NullMarked
package org.smartpick.advice.season;

import org.jspecify.annotations.NullMarked;
