/// Who may speak to this server and how much: host, origin, launch token, limits and response
/// headers.
///
/// The server listens on loopback, where any page open in the same browser can try to reach it.
/// Each guard here answers one way of trying.
@NullMarked
package org.smartpick.web.guard;

import org.jspecify.annotations.NullMarked;
