/// What advice needs from the cellars and doors: where a workspace is kept, how files are read and
/// written.
@NullMarked
package org.smartpick.advice.port;

import org.jspecify.annotations.NullMarked;
