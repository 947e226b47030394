/// Does everything that a person says fit together?
@NullMarked
package org.smartpick.interview.coherence;

import org.jspecify.annotations.NullMarked;
