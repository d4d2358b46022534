package dev.preop.kit.app;

import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ProgressStatus;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.inbox.Inbox;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** Notes each started call and tells of it, as a service would: inbox, effect and outbox in one transaction. */
@ApplicationScoped
public class CallStartedConsumer {

    /** A call whose handling always fails, with a phone number in the exception's text. */
    public static final String POISON = "MZ-poison";

    private final EventConsumer consumer;
    private final Database database;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Ids ids;

    public CallStartedConsumer(EventConsumer consumer, Database database, Inbox inbox, Outbox outbox, Ids ids) {
        this.consumer = consumer;
        this.database = database;
        this.inbox = inbox;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Incoming("call-started")
    Uni<Void> onCallStarted(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, CallStarted.class, this::handle);
    }

    private Uni<Void> handle(CloudEvent<CallStarted> event) {
        if (event.data().streamSid().equals(POISON)) {
            return Uni.createFrom().failure(new IllegalStateException("cannot call +14155550123"));
        }
        return database.asService(session -> inbox.firstTime(session, "notes", event.id())
                .chain(first ->
                        first ? note(session, event.data()) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> note(Mutiny.Session session, CallStarted started) {
        Note note = Note.of(ids.next(), started.call().userId(), started.callSid());
        CallProgressed progressed =
                new CallProgressed(started.call(), started.callSid(), ProgressStatus.ANSWERED, null, started.at());
        return session.persist(note).chain(() -> outbox.append(session, progressed, note.version));
    }

    /** How often the call was noted. */
    public Uni<Long> count(UUID userId, String callSid) {
        return database.asService(session -> session.createQuery(
                        "select count(n) from Note n where n.userId = :userId and n.text = :text", Long.class)
                .setParameter("userId", userId)
                .setParameter("text", callSid)
                .getSingleResult());
    }
}
