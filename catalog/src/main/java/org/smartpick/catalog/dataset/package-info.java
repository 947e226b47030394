/// Datasets as folders of files: which edition is in use, what its manifest promises, and reading
/// its tables.
@NullMarked
package org.smartpick.catalog.dataset;

import org.jspecify.annotations.NullMarked;
