/// One thin class a command.
@NullMarked
package org.smartpick.cli;

import org.jspecify.annotations.NullMarked;
