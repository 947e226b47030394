/// One call of the program: what every command stands on.
@NullMarked
package org.smartpick.cli.call;

import org.jspecify.annotations.NullMarked;
