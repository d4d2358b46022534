package dev.preop.gateway.media.bridge;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import java.time.Duration;

/** Tells a silent connection from a dead one: pings in every period, and gives up after three without any sign of life. */
final class Heartbeat {

    private static final int MOST_SILENT_PERIODS = 3;

    private final Runnable ping;
    private final Runnable dead;
    private final Cancellable timer;
    private int silentPeriods;

    Heartbeat(Timers timers, Duration period, Runnable ping, Runnable dead) {
        this.ping = ping;
        this.dead = dead;
        this.timer = timers.every(period, this::periodOver);
    }

    /** Something came from the other end. */
    void beat() {
        silentPeriods = 0;
    }

    void stop() {
        timer.cancel();
    }

    private void periodOver() {
        if (silentPeriods == MOST_SILENT_PERIODS) {
            stop();
            dead.run();
        } else {
            silentPeriods++;
            ping.run();
        }
    }
}
