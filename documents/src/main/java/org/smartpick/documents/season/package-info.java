/// Experiments on the simulated nation as files: what is asked, and what came of it.
@NullMarked
package org.smartpick.documents.season;

import org.jspecify.annotations.NullMarked;
