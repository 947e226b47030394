/// The place "Check a list": how good is a list that was made elsewhere?
@NullMarked
package org.smartpick.web.judge;

import org.jspecify.annotations.NullMarked;
