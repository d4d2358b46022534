package dev.preop.conversation.messaging;

import dev.preop.contracts.ApprovalDecided;
import dev.preop.contracts.CallCommanded;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.UtteranceAnticipated;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.events.EventConsumer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes all call events from one consumer of all their topics: partitions with the same number then belong to the same
 * instance, which thus has everything about its calls. A message is acknowledged when its effect is durable; until then
 * it holds up no other one, for an answer takes seconds and many calls talk at once.
 */
@ApplicationScoped
public class CallEventsConsumer {

    private static final int MOST_AT_ONCE = 1024;

    private final EventConsumer consumer;
    private final CallRequestedHandler requested;
    private final CallStartedHandler started;
    private final UtteranceHandler utterance;
    private final AnticipationHandler anticipation;
    private final ReplySpokenHandler spoken;
    private final CallProgressedHandler progressed;
    private final CallCommandedHandler commanded;
    private final ApprovalDecidedHandler decided;
    private final CallCompletedHandler completed;
    private final AtomicInteger underWay = new AtomicInteger();

    CallEventsConsumer(
            EventConsumer consumer,
            CallRequestedHandler requested,
            CallStartedHandler started,
            UtteranceHandler utterance,
            AnticipationHandler anticipation,
            ReplySpokenHandler spoken,
            CallProgressedHandler progressed,
            CallCommandedHandler commanded,
            ApprovalDecidedHandler decided,
            CallCompletedHandler completed) {
        this.consumer = consumer;
        this.requested = requested;
        this.started = started;
        this.utterance = utterance;
        this.anticipation = anticipation;
        this.spoken = spoken;
        this.progressed = progressed;
        this.commanded = commanded;
        this.decided = decided;
        this.completed = completed;
    }

    /** Completes at once, so that the next message comes; above the limit only when this one is done. */
    @Incoming("calls")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Uni<Void> consume(IncomingKafkaRecord<String, byte[]> message) {
        boolean full = underWay.incrementAndGet() > MOST_AT_ONCE;
        Uni<Void> done = consumer.consume(message, CallEvent.class, event -> handle(event.data()))
                .onTermination()
                .invoke(underWay::decrementAndGet)
                .memoize()
                .indefinitely();
        done.subscribe().with(ignored -> {}, ignored -> {});
        return full ? done : Uni.createFrom().voidItem();
    }

    private Uni<Void> handle(CallEvent event) {
        return switch (event) {
            case CallRequested call -> requested.handle(call);
            case CallStarted call -> started.handle(call);
            case UtteranceTranscribed call -> utterance.handle(call);
            case UtteranceAnticipated call -> anticipation.handle(call);
            case ReplySpoken call -> spoken.handle(call);
            case CallProgressed call -> progressed.handle(call);
            case CallCommanded call -> commanded.handle(call);
            case ApprovalDecided call -> decided.handle(call);
            case CallCompleted call -> completed.handle(call);
            default -> Uni.createFrom().voidItem();
        };
    }
}
