/// The Match as a textbook writes it, with objects and maps: the rival that the engine is measured
/// beside. Nothing in the product rests on it.
@NullMarked
package org.smartpick.match.textbook;

import org.jspecify.annotations.NullMarked;
