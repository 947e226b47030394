/// How far the chances miss what they did not see, as a report that anybody can rebuild.
@NullMarked
package org.smartpick.advice.proof;

import org.jspecify.annotations.NullMarked;
