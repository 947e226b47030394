/// Files of rank lists and of one side of a couple.
@NullMarked
package org.smartpick.documents.ranklist;

import org.jspecify.annotations.NullMarked;
