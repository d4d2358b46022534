package dev.preop.task.live.messaging;

import dev.preop.contracts.Event;
import dev.preop.kit.events.EventReader;
import dev.preop.task.live.CallsShown;
import dev.preop.task.live.LiveEvents;
import dev.preop.task.live.LiveFeed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Shows events to whoever watches. Every instance reads all of them, from now on, in a group of its own. What cannot be
 * shown is skipped: the feed is a view, and the stores have their own consumers.
 */
@ApplicationScoped
class LiveConsumer {

    private static final Logger LOG = Logger.getLogger(LiveConsumer.class);

    private final LiveEvents events;
    private final CallsShown shown;
    private final LiveFeed feed;

    LiveConsumer(LiveEvents events, CallsShown shown, LiveFeed feed) {
        this.events = events;
        this.shown = shown;
        this.feed = feed;
    }

    @Incoming("live")
    @NonBlocking
    void show(ConsumerRecord<String, byte[]> message) {
        try {
            Event event = EventReader.read(message, Event.class).data();
            events.of(event).stream().filter(shown::isNews).forEach(news -> feed.show(LiveEvents.owner(event), news));
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s/%d@%d is not shown", message.topic(), message.partition(), message.offset());
        }
    }
}
