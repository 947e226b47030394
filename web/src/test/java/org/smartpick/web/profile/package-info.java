@NullMarked
package org.smartpick.web.profile;

import org.jspecify.annotations.NullMarked;
