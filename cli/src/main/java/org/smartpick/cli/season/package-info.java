/// The commands of the simulated nation: `smartpick simulate`.
@NullMarked
package org.smartpick.cli.season;

import org.jspecify.annotations.NullMarked;
