package org.smartpick.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Assets assets = Assets.read();

    @Test
    void namesHashedFilesThatTheJarHolds() {
        assertThat(assets.script()).matches("/static/assets/main-[\\w-]+\\.js");
        assertThat(assets.style()).matches("/static/assets/main-[\\w-]+\\.css");
        assertThat(Assets.class.getResource(assets.script())).isNotNull();
        assertThat(Assets.class.getResource(assets.style())).isNotNull();
    }
}
