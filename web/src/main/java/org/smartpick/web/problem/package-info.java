/// What a person sees when something cannot be done: what happened, what is safe, what to do; and a
/// short code.
@NullMarked
package org.smartpick.web.problem;

import org.jspecify.annotations.NullMarked;
