/// The stories that a person can tell: their parts, what they can serve, what is missing, and
/// whether everything she says fits together.
@NullMarked
package org.smartpick.interview.story;

import org.jspecify.annotations.NullMarked;
