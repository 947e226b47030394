package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {
    private static final GeoPoint NEW_YORK = new GeoPoint(40.7128, -74.0060);
    private static final GeoPoint LOS_ANGELES = new GeoPoint(34.0522, -118.2437);
    private static final GeoPoint NEWARK = new GeoPoint(40.7357, -74.1724);

    /// Reference: 2,445 to 2,451 statute miles is the great-circle distance commonly printed for
    /// these two cities.
    @Test
    void measuresAcrossTheCountry() {
        assertThat(NEW_YORK.distanceMiles(LOS_ANGELES)).isCloseTo(2446, within(6.0));
    }

    @Test
    void measuresNextDoor() {
        assertThat(NEW_YORK.distanceMiles(NEWARK)).isCloseTo(8.9, within(0.3));
        assertThat(NEWARK.distanceMiles(NEW_YORK)).isEqualTo(NEW_YORK.distanceMiles(NEWARK));
        assertThat(NEWARK.distanceMiles(NEWARK)).isZero();
    }

    @Test
    void refusesPlacesOffTheGlobe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, 181));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(Double.NaN, 0));
    }
}
