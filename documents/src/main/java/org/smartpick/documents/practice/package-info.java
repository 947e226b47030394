/// Practice on paper and on disk: attempts and sessions as JSON.
@NullMarked
package org.smartpick.documents.practice;

import org.jspecify.annotations.NullMarked;
