/// How the Match is run: deferred acceptance, couples, linked lists, reversions, search.
@NullMarked
package org.smartpick.match.internal;

import org.jspecify.annotations.NullMarked;
