/// The whole program in a real browser, as a person meets it.
@NullMarked
package org.smartpick.e2e;

import org.jspecify.annotations.NullMarked;
