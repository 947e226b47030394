/// What is wrong with the data, one small record a flaw.
@NullMarked
package org.smartpick.catalog.issue;

import org.jspecify.annotations.NullMarked;
