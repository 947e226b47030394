/// The place "Couples": both lists of two people who want to match near each other.
@NullMarked
package org.smartpick.web.couple;

import org.jspecify.annotations.NullMarked;
