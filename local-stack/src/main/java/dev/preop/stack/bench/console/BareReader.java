package dev.preop.stack.bench.console;

import dev.preop.stack.console.EventFeed;
import dev.preop.stack.console.FeedEvent;
import java.time.Clock;
import java.time.Duration;

/** Reads the live feed and shows it to nobody: the least that any reader of it could take. */
final class BareReader implements AutoCloseable {

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final EventFeed feed;
    private final Clock clock;
    private final Moments moments = new Moments();
    private final Thread thread;

    BareReader(EventFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("bare-reader").start(this::read);
    }

    Moments moments() {
        return moments;
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        feed.close();
    }

    private void read() {
        while (!Thread.currentThread().isInterrupted()) {
            feed.next(WAIT).ifPresent(event -> {
                if (event instanceof FeedEvent.Segment segment) {
                    moments.add(Piece.of(segment), clock.instant());
                }
            });
        }
    }
}
