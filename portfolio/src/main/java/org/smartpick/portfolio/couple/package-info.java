/// Two people who want to match near each other: both lists at once, by what pairs of positions are
/// worth to them.
@NullMarked
package org.smartpick.portfolio.couple;

import org.jspecify.annotations.NullMarked;
