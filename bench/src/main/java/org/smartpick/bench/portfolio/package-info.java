/// The optimizer against rivals that were written plainly from their papers.
@NullMarked
package org.smartpick.bench.portfolio;

import org.jspecify.annotations.NullMarked;
