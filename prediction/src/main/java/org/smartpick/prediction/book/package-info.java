/// The published figures read into books: interview rates, scores, outcomes, signals, ties;
/// borrowed where not printed.
@NullMarked
package org.smartpick.prediction.book;

import org.jspecify.annotations.NullMarked;
