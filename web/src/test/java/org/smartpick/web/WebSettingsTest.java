package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.smartpick.web.guard.HostGuard;

class WebSettingsTest {

    @Test
    void listensOnLoopbackUnlessToldOtherwise() {
        assertThat(WebSettings.ofLoopback(8470).host()).isEqualTo("127.0.0.1");
    }

    @Test
    void refusesPortsThatDoNotExist() {
        assertThatThrownBy(() -> WebSettings.ofLoopback(-1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> WebSettings.ofLoopback(65_536)).hasMessageContaining("65536");
        assertThat(WebSettings.ofLoopback(65_535).port()).isEqualTo(65_535);
    }

    @Test
    void refusesABlankHost() {
        assertThatThrownBy(() -> new WebSettings(" ", 1, HostGuard.ofLoopback()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
