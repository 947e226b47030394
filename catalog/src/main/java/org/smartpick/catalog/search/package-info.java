/// Finding programs: what may be asked for, in which order, and a page of answers.
@NullMarked
package org.smartpick.catalog.search;

import org.jspecify.annotations.NullMarked;
