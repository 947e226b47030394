/// A language model server that the person runs on this machine, for the interviewer of a
/// role-play. The only room that opens a connection, and only to a loopback address.
@NullMarked
package org.smartpick.roleplay;

import org.jspecify.annotations.NullMarked;
