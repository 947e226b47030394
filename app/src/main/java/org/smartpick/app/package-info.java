/// The program as a whole: settings, composition, lifecycle; everything above is wired here and
/// nowhere else.
@NullMarked
package org.smartpick.app;

import org.jspecify.annotations.NullMarked;
