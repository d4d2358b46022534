package dev.preop.gateway.callstate.messaging;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallStarted;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.trace.CallTrace;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEvents;
import dev.preop.kit.events.EventPublisher;
import dev.preop.kit.ids.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;

/**
 * Publishes the gateway's events. Their ids follow from the call and what happened, not from chance: a webhook that
 * Twilio repeats, to this process or another, tells the same event, and consumers drop the repetition.
 */
@Singleton
public class CallEvents {

    private final EventPublisher publisher;
    private final CloudEvents envelopes;
    private final CallTrace trace;
    private final Undelivered undelivered;

    public CallEvents(EventPublisher publisher, CloudEvents envelopes, CallTrace trace, Undelivered undelivered) {
        this.publisher = publisher;
        this.envelopes = envelopes;
        this.trace = trace;
        this.undelivered = undelivered;
    }

    /** Completes when Kafka has acknowledged the event; fails when that takes too long, and then goes on trying. */
    public Uni<Void> publish(CallContext context, CallEvent event) {
        return trace.continued(context, "publish " + event.topic(), () -> publish(envelopes.wrap(idOf(event), event)));
    }

    private Uni<Void> publish(CloudEvent<?> event) {
        return publisher.publish(event).onFailure().invoke(() -> undelivered.keep(event));
    }

    static UUID idOf(CallEvent event) {
        return switch (event) {
            case CallProgressed progressed -> id(progressed.callSid(), "progressed/" + step(progressed));
            case CallStarted started -> id(started.callSid(), "started/" + started.streamSid());
            case CallCompleted completed -> id(String.valueOf(completed.callSid()), "completed");
            default -> throw new IllegalArgumentException("the gateway does not publish " + event.topic());
        };
    }

    private static String step(CallProgressed progressed) {
        return progressed.answeredBy() == null ? progressed.status().name().toLowerCase(Locale.ROOT) : "answered_by";
    }

    private static UUID id(String callSid, String what) {
        return Ids.named("call-gateway/" + callSid, what);
    }
}
