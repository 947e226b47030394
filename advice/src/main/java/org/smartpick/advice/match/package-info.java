/// Questions about the whole Match: run it, check it, draw one, measure it, answer worked cases.
@NullMarked
package org.smartpick.advice.match;

import org.jspecify.annotations.NullMarked;
