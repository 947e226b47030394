/// Seeded property tests with a printed replay command.
@NullMarked
package org.smartpick.testkit;

import org.jspecify.annotations.NullMarked;
