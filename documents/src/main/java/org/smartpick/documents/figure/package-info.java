/// The files of figures that a person brings: syntax, encoding, line by line.
@NullMarked
package org.smartpick.documents.figure;

import org.jspecify.annotations.NullMarked;
