/// The files a person carries in and out.
@NullMarked
package org.smartpick.documents;

import org.jspecify.annotations.NullMarked;
