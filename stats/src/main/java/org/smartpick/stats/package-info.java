/// The arithmetic: intervals, fits, scoring rules, random streams. Knows no medical word.
@NullMarked
package org.smartpick.stats;

import org.jspecify.annotations.NullMarked;
