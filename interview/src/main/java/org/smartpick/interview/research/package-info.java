/// What a person found out about a program, what she still has to ask, and what she heard.
@NullMarked
package org.smartpick.interview.research;

import org.jspecify.annotations.NullMarked;
