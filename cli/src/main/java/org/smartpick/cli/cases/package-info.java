/// Worked cases that check the solvers: `smartpick cases`.
@NullMarked
package org.smartpick.cli.cases;

import org.jspecify.annotations.NullMarked;
