/// A whole season of the national market: applications, invitations, interviews, rank lists, the
/// Match with couples, and the rounds afterwards; many seasons on any number of threads.
@NullMarked
package org.smartpick.match.season;

import org.jspecify.annotations.NullMarked;
