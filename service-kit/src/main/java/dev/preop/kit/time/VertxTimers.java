package dev.preop.kit.time;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Timers of Vert.x: a task runs on the Vert.x context of the caller that scheduled it. */
@Singleton
public class VertxTimers implements Timers {

    private final Vertx vertx;

    public VertxTimers(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Cancellable after(Duration delay, Runnable task) {
        long id = vertx.setTimer(millis(delay), ignored -> task.run());
        return () -> vertx.cancelTimer(id);
    }

    @Override
    public Cancellable every(Duration period, Runnable task) {
        long id = vertx.setPeriodic(millis(period), ignored -> task.run());
        return () -> vertx.cancelTimer(id);
    }

    private static long millis(Duration duration) {
        return Math.max(1, duration.toMillis());
    }
}
