/// How long the things take that we promise times for. Run by hand with `./smartpick bench`.
@NullMarked
package org.smartpick.bench;

import org.jspecify.annotations.NullMarked;
