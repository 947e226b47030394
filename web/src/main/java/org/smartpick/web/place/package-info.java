/// The other places: welcome, method, data, workspace, about.
@NullMarked
package org.smartpick.web.place;

import org.jspecify.annotations.NullMarked;
