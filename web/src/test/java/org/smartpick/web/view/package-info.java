@NullMarked
package org.smartpick.web.view;

import org.jspecify.annotations.NullMarked;
