/// Settings, composition and lifecycle.
@NullMarked
package org.smartpick.app;

import org.jspecify.annotations.NullMarked;
