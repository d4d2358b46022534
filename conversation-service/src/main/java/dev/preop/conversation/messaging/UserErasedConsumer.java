package dev.preop.conversation.messaging;

import dev.preop.contracts.UserErased;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.kit.events.EventConsumer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Forgets the calls of users who want nothing kept of them; told again, there is nothing left. */
@ApplicationScoped
class UserErasedConsumer {

    private final EventConsumer events;
    private final ConversationStore conversations;

    UserErasedConsumer(EventConsumer events, ConversationStore conversations) {
        this.events = events;
        this.conversations = conversations;
    }

    @Incoming("user-erased")
    Uni<Void> erased(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(message, UserErased.class, event -> conversations.forget(event.data()));
    }
}
