/// Files of the report on how far the chances miss.
@NullMarked
package org.smartpick.documents.proof;

import org.jspecify.annotations.NullMarked;
