/// The place "Rank list".
@NullMarked
package org.smartpick.web.ranklist;

import org.jspecify.annotations.NullMarked;
