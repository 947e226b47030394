/// Markets that are drawn at random, to try and to measure the Match on.
@NullMarked
package org.smartpick.match.market;

import org.jspecify.annotations.NullMarked;
