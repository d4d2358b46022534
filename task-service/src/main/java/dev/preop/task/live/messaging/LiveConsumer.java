package dev.preop.task.live.messaging;

import dev.preop.contracts.Event;
import dev.preop.kit.events.EventReader;
import dev.preop.kit.events.MalformedEventException;
import dev.preop.task.live.LiveFeed;
import dev.preop.task.live.bookmark.Partition;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Shows events to whoever watches. Every instance reads all of them in a group of its own. What cannot be shown is
 * skipped: the feed is a view, and the stores have their own consumers.
 */
@ApplicationScoped
class LiveConsumer {

    private static final Logger LOG = Logger.getLogger(LiveConsumer.class);

    private final LiveFeed feed;

    LiveConsumer(LiveFeed feed) {
        this.feed = feed;
    }

    @Incoming("live")
    @NonBlocking
    void show(ConsumerRecord<String, byte[]> message) {
        feed.show(new Partition(message.topic(), message.partition()), message.offset(), event(message));
    }

    @Incoming("live-partials")
    @NonBlocking
    void pass(ConsumerRecord<String, byte[]> message) {
        event(message).ifPresent(feed::pass);
    }

    private static Optional<Event> event(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(EventReader.read(message, Event.class).data());
        } catch (MalformedEventException e) {
            LOG.warnf(e, "%s/%d@%d is not shown", message.topic(), message.partition(), message.offset());
            return Optional.empty();
        }
    }
}
