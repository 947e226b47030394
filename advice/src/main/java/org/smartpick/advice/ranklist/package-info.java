/// In what order should I rank, what would the Match make of it, and what is it worth to know?
@NullMarked
package org.smartpick.advice.ranklist;

import org.jspecify.annotations.NullMarked;
