/// The commands, one thin class each: options in, a use case, an answer out.
@NullMarked
package org.smartpick.cli.command;

import org.jspecify.annotations.NullMarked;
