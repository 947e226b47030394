/// The use cases, one class a question, and the ports they own.
@NullMarked
package org.smartpick.advice;

import org.jspecify.annotations.NullMarked;
