/// Readable files of markets: lines of text and CSV. The forms are described in docs/match-file.md.
@NullMarked
package org.smartpick.match.text;

import org.jspecify.annotations.NullMarked;
