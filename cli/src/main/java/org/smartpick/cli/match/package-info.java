/// `smartpick match`: the whole Match on a command line.
@NullMarked
package org.smartpick.cli.match;

import org.jspecify.annotations.NullMarked;
