package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.HearingException;

/// Sound whose time is over goes without anybody asking.
class SoundWatchTest {

    @Test
    void looksAtOnceAndOutlivesADiskThatFails() throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(1);
        try (SoundWatch watch =
                SoundWatch.start(() -> {
                    looked.countDown();
                    throw new HearingException("the disk fails");
                })) {
            assertThat(looked.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.isWatching()).isTrue();
        }
    }
}
