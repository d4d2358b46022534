package dev.preop.kit.outbox;

import dev.preop.contracts.Event;
import dev.preop.kit.events.CloudEvents;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.persistence.Sql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Stores events in the transaction of the change they tell of. Pending changes are flushed first: the updated aggregate
 * row is then locked before the event gets its place in the queue, which keeps the events of one key in order. The row
 * is written with the service's own rights, since users have none on the outbox.
 */
@Singleton
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregate_id, aggregate_version, topic, payload, headers)
            values ($1, $2, $3, $4, cast(cast($5 as text) as jsonb), cast(cast($6 as text) as jsonb))""";

    private final Database database;
    private final CloudEvents events;
    private final OutboxRelay relay;

    public Outbox(Database database, CloudEvents events, OutboxRelay relay) {
        this.database = database;
        this.events = events;
        this.relay = relay;
    }

    /** Appends {@code event} under a new id. */
    public Uni<Void> append(Mutiny.Session session, Event event, long aggregateVersion) {
        return append(session, OutboxMessage.of(events.wrap(event), aggregateVersion));
    }

    /** Appends a message; it is on its way to Kafka as soon as the transaction has committed. */
    public Uni<Void> append(Mutiny.Session session, OutboxMessage message) {
        database.afterCommit(relay::wake);
        return database.runWithOwnRights(
                session,
                Sql.of(
                        INSERT,
                        message.id(),
                        message.key(),
                        message.aggregateVersion(),
                        message.topic(),
                        message.payloadJson(),
                        new JsonObject(Map.copyOf(message.headers())).encode()));
    }
}
