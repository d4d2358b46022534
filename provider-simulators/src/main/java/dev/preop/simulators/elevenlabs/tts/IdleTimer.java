package dev.preop.simulators.elevenlabs.tts;

import io.vertx.core.Vertx;
import java.time.Duration;

/** Runs an action once nothing has touched it for a while. */
final class IdleTimer {

    private final Vertx vertx;
    private final Duration patience;
    private final Runnable action;
    private long timer;

    IdleTimer(Vertx vertx, Duration patience, Runnable action) {
        this.vertx = vertx;
        this.patience = patience;
        this.action = action;
        this.timer = start();
    }

    void touch() {
        vertx.cancelTimer(timer);
        timer = start();
    }

    void stop() {
        vertx.cancelTimer(timer);
    }

    private long start() {
        return vertx.setTimer(patience.toMillis(), ran -> action.run());
    }
}
