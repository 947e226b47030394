/// Where should two people apply who want to match near each other?
@NullMarked
package org.smartpick.advice.couple;

import org.jspecify.annotations.NullMarked;
