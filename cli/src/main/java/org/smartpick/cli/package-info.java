/// The door for hands on a keyboard: one thin class a command, plain and JSON output, the exit
/// codes.
@NullMarked
package org.smartpick.cli;

import org.jspecify.annotations.NullMarked;
