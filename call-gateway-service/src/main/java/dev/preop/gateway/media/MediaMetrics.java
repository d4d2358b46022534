package dev.preop.gateway.media;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** What the relay counts. The meters are looked up once: frames come fifty times a second and call. */
@Singleton
public class MediaMetrics {

    /** Frames come every 20 ms; from this pause on a listener can hear it. */
    static final Duration AUDIBLE_GAP = Duration.ofMillis(60);

    private final Counter droppedIn;
    private final Counter droppedOut;
    private final Timer gaps;
    private final MeterRegistry metrics;

    public MediaMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        this.droppedIn = dropped(metrics, Direction.IN);
        this.droppedOut = dropped(metrics, Direction.OUT);
        this.gaps = metrics.timer("media.gap");
    }

    /** A media message that was lost in the gateway. */
    public void dropped(Direction direction) {
        switch (direction) {
            case IN -> droppedIn.increment();
            case OUT -> droppedOut.increment();
        }
    }

    /** A pause of {@code millis} between two messages of the caller's audio. */
    void paused(long millis) {
        if (millis >= AUDIBLE_GAP.toMillis()) {
            gaps.record(Duration.ofMillis(millis));
        }
    }

    /** A stream that was refused, by the close code it got. */
    void refused(int closeCode) {
        metrics.counter("media.streams.refused", "code", String.valueOf(closeCode))
                .increment();
    }

    /** A message of a kind that Twilio added after this was written. */
    void unrecognised() {
        metrics.counter("media.messages.unrecognised").increment();
    }

    private static Counter dropped(MeterRegistry metrics, Direction direction) {
        return metrics.counter("audio.frames.dropped", "dir", direction.name().toLowerCase(Locale.ROOT));
    }
}
