/// Hearing on this machine; nothing that is heard leaves it.
@NullMarked
package org.smartpick.speech;

import org.jspecify.annotations.NullMarked;
