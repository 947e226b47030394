/// The frame of every page: assets, places, templates.
@NullMarked
package org.smartpick.web.page;

import org.jspecify.annotations.NullMarked;
