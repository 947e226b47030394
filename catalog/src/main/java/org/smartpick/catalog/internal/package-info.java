/// Reading the directory, finding its flaws, and the index behind a search; nothing here is part of
/// the room's face.
@NullMarked
package org.smartpick.catalog.internal;

import org.jspecify.annotations.NullMarked;
