package org.smartpick.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.web.guard.FetchGuard.Claim;

class FetchGuardTest {

    private static final String HOST = "127.0.0.1:8470";

    @Test
    void admitsAChangeFromOurOwnPage() {
        assertThat(changes("same-origin", "http://" + HOST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "Same-Origin", ""})
    void refusesAChangeFromAnyOtherPage(String site) {
        assertThat(changes(site, "http://" + HOST)).isFalse();
    }

    @Test
    void fallsBackToOriginWhereTheBrowserSaysNothingOfTheSite() {
        assertThat(changes(null, "http://" + HOST)).isTrue();
        assertThat(changes(null, "http://127.0.0.1:8471")).isFalse();
        assertThat(changes(null, "https://" + HOST)).isFalse();
        assertThat(changes(null, "null")).isFalse();
    }

    @Test
    void refusesAChangeThatSaysNothingOfItself() {
        assertThat(changes(null, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "TRACE", "CONNECT", "OPTIONS", "get", "PROPFIND"})
    void refusesMethodsThatNoPageOfOursUses(String method) {
        assertThat(
                        FetchGuard.admits(
                                new Claim(
                                        method,
                                        "same-origin",
                                        "cors",
                                        "empty",
                                        "http://" + HOST,
                                        HOST)))
                .isFalse();
    }

    @Test
    void admitsReadingByTypedAddressOrFollowedLink() {
        assertThat(reads("none", "navigate", "document")).isTrue();
        assertThat(reads("cross-site", "navigate", "document")).isTrue();
        assertThat(reads(null, null, null)).isTrue();
    }

    @Test
    void refusesReadingByAnotherPagesScriptOrFrame() {
        assertThat(reads("cross-site", "cors", "empty")).isFalse();
        assertThat(reads("cross-site", "no-cors", "script")).isFalse();
        assertThat(reads("same-site", "no-cors", "image")).isFalse();
        assertThat(reads("cross-site", "navigate", "iframe")).isFalse();
    }

    private static boolean changes(@Nullable String site, @Nullable String origin) {
        return FetchGuard.admits(new Claim("POST", site, "cors", "empty", origin, HOST));
    }

    private static boolean reads(
            @Nullable String site, @Nullable String mode, @Nullable String destination) {
        return FetchGuard.admits(new Claim("GET", site, mode, destination, null, HOST));
    }
}
