/// The way from the published tables of the catalog to the evidence that prediction starts from.
@NullMarked
package org.smartpick.advice.evidence;

import org.jspecify.annotations.NullMarked;
