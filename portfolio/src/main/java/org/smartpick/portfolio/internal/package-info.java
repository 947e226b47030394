/// The algorithms of the room.
@NullMarked
package org.smartpick.portfolio.internal;

import org.jspecify.annotations.NullMarked;
