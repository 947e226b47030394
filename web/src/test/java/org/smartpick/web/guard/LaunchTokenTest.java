package org.smartpick.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaunchTokenTest {

    private final LaunchToken launch = LaunchToken.generate();

    @Test
    void admitsItsOwnSecretsOnlyInTheirOwnPlaces() {
        assertThat(launch.admitsToken(launch.token())).isTrue();
        assertThat(launch.admitsPass(launch.pass())).isTrue();
        assertThat(launch.admitsToken(launch.pass())).isFalse();
        assertThat(launch.admitsPass(launch.token())).isFalse();
    }

    @Test
    void refusesWhatIsMissingEmptyShortOrLonger() {
        assertThat(launch.admitsToken(null)).isFalse();
        assertThat(launch.admitsToken("")).isFalse();
        assertThat(launch.admitsToken(launch.token().substring(1))).isFalse();
        assertThat(launch.admitsToken(launch.token() + "A")).isFalse();
    }

    @Test
    void isNewAtEachStart() {
        LaunchToken next = LaunchToken.generate();
        assertThat(next.token()).isNotEqualTo(launch.token()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(next.admitsPass(launch.pass())).isFalse();
    }

    @Test
    void keepsServersOnTwoPortsApart() {
        assertThat(LaunchToken.cookieName(8470)).isNotEqualTo(LaunchToken.cookieName(8471));
    }
}
