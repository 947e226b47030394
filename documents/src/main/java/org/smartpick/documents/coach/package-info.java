/// The small documents of the coach as JSON; answers in files and what the coach found in them.
@NullMarked
package org.smartpick.documents.coach;

import org.jspecify.annotations.NullMarked;
