/// How answers look on a terminal: tables, paragraphs, frequencies in words.
@NullMarked
package org.smartpick.cli.output;

import org.jspecify.annotations.NullMarked;
