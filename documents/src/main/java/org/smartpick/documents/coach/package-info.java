/// The small documents of the coach as JSON.
@NullMarked
package org.smartpick.documents.coach;

import org.jspecify.annotations.NullMarked;
