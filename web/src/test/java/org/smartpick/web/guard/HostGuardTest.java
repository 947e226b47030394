package org.smartpick.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostGuardTest {

    private final HostGuard guard = HostGuard.ofLoopback();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8470", "localhost:8470", "LOCALHOST:8470", "[::1]:8470"})
    void admitsLoopbackNamesOnItsPort(String host) {
        assertThat(guard.admits(host, 8470)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:8470",
                "localhost.evil.example:8470",
                "127.0.0.1",
                "127.0.0.1:8471",
                "127.0.0.1:8470.evil.example",
                "127.0.0.1:8470@evil.example",
                " 127.0.0.1:8470",
                ""
            })
    void refusesAnyOtherName(String host) {
        assertThat(guard.admits(host, 8470)).isFalse();
    }

    @Test
    void refusesMissingHost() {
        assertThat(guard.admits(null, 8470)).isFalse();
    }

    @Test
    void letsPortBeLeftOutOnlyWhereBrowsersLeaveItOut() {
        assertThat(guard.admits("localhost", 80)).isTrue();
        assertThat(guard.admits("localhost", 8470)).isFalse();
    }

    @Test
    void admitsANameThatTheOwnerAdded() {
        assertThat(new HostGuard(List.of("Desk.Local")).admits("desk.local:9000", 9000)).isTrue();
    }

    @Test
    void refusesToAdmitNobody() {
        assertThatThrownBy(() -> new HostGuard(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
