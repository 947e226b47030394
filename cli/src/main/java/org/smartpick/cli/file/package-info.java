/// The files that a person names on the command line: looked at before they are read or written.
@NullMarked
package org.smartpick.cli.file;

import org.jspecify.annotations.NullMarked;
