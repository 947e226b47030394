package org.smartpick.app;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartpick.advice.port.HearingException;

/// Lets sound go whose time is over: at once when the program starts, then every minute.
final class SoundWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SoundWatch.class);
    private static final long EVERY_SECONDS = 60;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("sound-watch").factory());

    private SoundWatch() {}

    static SoundWatch start(Runnable tidy) {
        SoundWatch watch = new SoundWatch();
        var _ =
                watch.clock.scheduleWithFixedDelay(
                        () -> look(tidy), 0, EVERY_SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    private static void look(Runnable tidy) {
        try {
            tidy.run();
        } catch (HearingException e) {
            // The next minute tries again; the page about the microphone shows what is still kept.
            LOG.warn("old sound could not be let go", e);
        }
    }

    /// Whether it will look again.
    boolean isWatching() {
        return !clock.isShutdown();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
