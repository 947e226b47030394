/// What can be set, where each value comes from, and what is wrong with it.
@NullMarked
package org.smartpick.app.settings;

import org.jspecify.annotations.NullMarked;
