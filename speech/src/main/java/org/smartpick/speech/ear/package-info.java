/// The engine that hears, in a process of its own: a fault in native code ends that process and
/// nothing else.
@NullMarked
package org.smartpick.speech.ear;

import org.jspecify.annotations.NullMarked;
