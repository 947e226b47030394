/// The words of SmartPick: values that are right from birth. JDK only.
@NullMarked
package org.smartpick.domain;

import org.jspecify.annotations.NullMarked;
