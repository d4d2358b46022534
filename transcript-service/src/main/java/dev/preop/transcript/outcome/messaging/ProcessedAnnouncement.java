package dev.preop.transcript.outcome.messaging;

import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEvents;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.outbox.OutboxMessage;
import dev.preop.transcript.recording.persistence.TranscriptEntity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts {@code transcript.processed} into the outbox, in the trace of the call rather than in that of the poll. */
@ApplicationScoped
public class ProcessedAnnouncement {

    private final Outbox outbox;
    private final CloudEvents events;

    ProcessedAnnouncement(Outbox outbox, CloudEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    public Uni<Void> append(Mutiny.Session session, TranscriptEntity transcript, TranscriptProcessed processed) {
        CloudEvent<TranscriptProcessed> event = events.wrap(processed);
        CloudEvent<TranscriptProcessed> inTraceOfCall = transcript.traceparent == null
                ? event
                : new CloudEvent<>(event.id(), event.source(), event.time(), transcript.traceparent, event.data());
        return outbox.append(session, OutboxMessage.of(inTraceOfCall, transcript.version));
    }
}
