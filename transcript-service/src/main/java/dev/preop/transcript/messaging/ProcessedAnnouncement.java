package dev.preop.transcript.messaging;

import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEvents;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Puts {@code transcript.processed} into the outbox, in the trace of the call rather than in that of the poll. */
@ApplicationScoped
public class ProcessedAnnouncement {

    private final Outbox outbox;
    private final CloudEvents events;

    ProcessedAnnouncement(Outbox outbox, CloudEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    /** Appends the event with its aggregate's version and the trace of the call, if that is known. */
    public Uni<Void> append(
            Mutiny.Session session, TranscriptProcessed processed, long version, @Nullable String traceparent) {
        CloudEvent<TranscriptProcessed> event = events.wrap(processed);
        CloudEvent<TranscriptProcessed> inTraceOfCall = traceparent == null
                ? event
                : new CloudEvent<>(event.id(), event.source(), event.time(), traceparent, event.data());
        return outbox.append(session, OutboxMessage.of(inTraceOfCall, version));
    }
}
