package dev.preop.stack.console;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The operator's live feed, read on a thread of its own and taken event by event. */
public final class EventFeed implements AutoCloseable {

    private static final int CAPACITY = 4096;

    private final Stream<String> lines;
    private final BlockingQueue<FeedEvent> events = new ArrayBlockingQueue<>(CAPACITY);
    private final Thread reader;

    EventFeed(Stream<String> lines) {
        this.lines = lines;
        this.reader = Thread.ofVirtual().name("event-feed").start(this::read);
    }

    /** The next event, or none when {@code wait} is over. After the end of the stream {@link FeedEvent.Ended}. */
    public Optional<FeedEvent> next(Duration wait) {
        try {
            return Optional.ofNullable(events.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new FeedEvent.Ended());
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        lines.close();
    }

    private void read() {
        var parser = new SseParser();
        try {
            for (Iterator<String> line = lines.iterator(); line.hasNext(); ) {
                var event = parser.line(line.next());
                if (event.isPresent()) {
                    events.put(FeedReader.read(event.get()));
                }
            }
            events.put(new FeedEvent.Ended());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException brokenConnection) {
            events.add(new FeedEvent.Ended());
        }
    }
}
