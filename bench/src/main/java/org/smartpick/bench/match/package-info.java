/// How fast the Match is, how it grows, and how often it is stable.
@NullMarked
package org.smartpick.bench.match;

import org.jspecify.annotations.NullMarked;
