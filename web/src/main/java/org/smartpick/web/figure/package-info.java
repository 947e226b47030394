/// The page of a person's own figures, and what they changed at a program.
@NullMarked
package org.smartpick.web.figure;

import org.jspecify.annotations.NullMarked;
