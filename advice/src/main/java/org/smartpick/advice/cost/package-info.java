/// What does a list cost in all, and how many interviews come with it?
@NullMarked
package org.smartpick.advice.cost;

import org.jspecify.annotations.NullMarked;
