/// The options of a command for two people.
@NullMarked
package org.smartpick.cli.couple;

import org.jspecify.annotations.NullMarked;
