/// A small crooked house. Each class breaks one rule of the architecture on purpose, so that
/// `PlantedViolationsTest` can see the rule fail.
@NullMarked
package org.smartpick.planted;

import org.jspecify.annotations.NullMarked;
