/// Files of worked cases.
@NullMarked
package org.smartpick.documents.cases;

import org.jspecify.annotations.NullMarked;
