package dev.preop.gateway.webhook;

import dev.preop.contracts.CallEvent;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.CallNotes;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.callstate.StatusEvents;
import dev.preop.gateway.callstate.StatusReport;
import dev.preop.gateway.callstate.messaging.CallEvents;
import dev.preop.gateway.dial.CallSlots;
import dev.preop.gateway.signature.TwilioForm;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns status callbacks into events. Late, doubled and disordered ones are harmless: consumers rank and dedupe. */
@Singleton
public class CallStatusService {

    private static final Logger LOG = Logger.getLogger(CallStatusService.class);

    private final CallMemory memory;
    private final CallEvents events;
    private final CallSlots slots;
    private final Clock clock;

    public CallStatusService(CallMemory memory, CallEvents events, CallSlots slots, Clock clock) {
        this.memory = memory;
        this.events = events;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * Completes when the event is with Kafka.
     *
     * @param ended why we ended the call, as the callback's own URL remembers it
     * @param limit the call's time limit in seconds, remembered in the same way
     */
    public Uni<Void> report(Webhook webhook, @Nullable String ended, @Nullable String limit) {
        StatusReport report = read(webhook, limit);
        LOG.infof("session %s: Twilio reports %s", webhook.sessionId(), report.status());
        CallNotes notes = EndReason.ofWire(ended)
                .map(memory.of(webhook.callSid())::withEnd)
                .orElseGet(() -> memory.of(webhook.callSid()));
        if (report.isOver()) {
            slots.release(webhook.sessionId());
        }
        Optional<CallEvent> event = StatusEvents.of(webhook.context().call(), report, notes);
        return event.map(told -> events.publish(webhook.context(), told))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private StatusReport read(Webhook webhook, @Nullable String limit) {
        TwilioForm form = webhook.form();
        return new StatusReport(
                webhook.callSid(),
                form.value("CallStatus").orElse(""),
                form.value("CallDuration").flatMap(CallStatusService::seconds).orElse(Duration.ZERO),
                Optional.ofNullable(limit).flatMap(CallStatusService::seconds).orElse(null),
                form.value("SipResponseCode")
                        .filter(code -> code.matches("[0-9]{3}"))
                        .orElse(null),
                form.value("Timestamp").flatMap(CallStatusService::time).orElseGet(clock::instant));
    }

    private static Optional<Duration> seconds(String text) {
        return text.matches("[0-9]{1,7}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<Instant> time(String rfc2822) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(rfc2822, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
