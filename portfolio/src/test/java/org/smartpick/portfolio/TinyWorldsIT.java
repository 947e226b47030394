package org.smartpick.portfolio;

import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.testkit.Property;

/// A hundred thousand tiny worlds of the kinds that are solved exactly, each against enumeration.
class TinyWorldsIT {

    @Test
    void aHundredThousandTinyWorldsAreExact() {
        Property.forAll(Worlds.problems(new Shape(6, 3, 1, Oddity.ODD)))
                .withCount(60_000)
                .holds(ExactProperties::equalsEnumeration);
        Property.forAll(Worlds.problems(new Shape(6, 2, 4, Oddity.ODD)))
                .withCount(40_000)
                .holds(ExactProperties::equalsEnumeration);
    }
}
