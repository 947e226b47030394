/// The workspace of one person in SQLite.
@NullMarked
package org.smartpick.storage;

import org.jspecify.annotations.NullMarked;
