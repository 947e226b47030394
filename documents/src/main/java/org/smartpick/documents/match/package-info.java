/// Files of markets, outcomes and worked cases of the Match.
@NullMarked
package org.smartpick.documents.match;

import org.jspecify.annotations.NullMarked;
