/// What a rank list is worth: where it ends, for one person and for a couple, and which order
/// somebody's own answers ask for.
@NullMarked
package org.smartpick.match.ranklist;

import org.jspecify.annotations.NullMarked;
