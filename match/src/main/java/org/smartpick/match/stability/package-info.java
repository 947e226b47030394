/// The proof: looks for anybody who would rather be where they are wanted. Shares no code with the
/// engine.
@NullMarked
package org.smartpick.match.stability;

import org.jspecify.annotations.NullMarked;
