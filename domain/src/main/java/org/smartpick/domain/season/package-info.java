/// One application year: its name, its fees and its signals.
@NullMarked
package org.smartpick.domain.season;

import org.jspecify.annotations.NullMarked;
