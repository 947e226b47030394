/// What a person knows better: facts that lie as a layer over the edition.
@NullMarked
package org.smartpick.catalog.correction;

import org.jspecify.annotations.NullMarked;
