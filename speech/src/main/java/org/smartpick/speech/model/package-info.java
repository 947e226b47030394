/// The model: which one, where it comes from, whether it is whole, whether this machine can use it.
@NullMarked
package org.smartpick.speech.model;

import org.jspecify.annotations.NullMarked;
