package dev.preop.task.approval.messaging;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.persistence.Database;
import dev.preop.task.approval.ApprovalService;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings what calls ask; the approval's own id makes a repetition harmless. */
@ApplicationScoped
class ApprovalConsumer {

    private final EventConsumer events;
    private final Database database;
    private final ApprovalService approvals;

    ApprovalConsumer(EventConsumer events, Database database, ApprovalService approvals) {
        this.events = events;
        this.database = database;
        this.approvals = approvals;
    }

    @Incoming("approval-requested")
    Uni<Void> requested(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message, ApprovalRequested.class, event -> database.asService(session -> approvals.take(event.data())));
    }
}
