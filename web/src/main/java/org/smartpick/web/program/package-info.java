/// The places "Programs" and "Program": searching the whole catalog, and everything known about one
/// program.
@NullMarked
package org.smartpick.web.program;

import org.jspecify.annotations.NullMarked;
