/// Figures about single programs that a person may see herself and brings.
@NullMarked
package org.smartpick.domain.figure;

import org.jspecify.annotations.NullMarked;
