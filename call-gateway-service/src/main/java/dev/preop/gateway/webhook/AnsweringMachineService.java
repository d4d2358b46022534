package dev.preop.gateway.webhook;

import dev.preop.contracts.AnsweredBy;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.callstate.StatusEvents;
import dev.preop.gateway.callstate.messaging.CallEvents;
import dev.preop.gateway.hangup.HangUps;
import dev.preop.gateway.media.LiveSessions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Passes the verdict of answering-machine detection on: to the bridge, which may leave a message now, and to everyone
 * by event. Only a fax machine is hung up on here, it listens to nobody.
 */
@Singleton
public class AnsweringMachineService {

    private static final Logger LOG = Logger.getLogger(AnsweringMachineService.class);

    private final CallMemory memory;
    private final CallEvents events;
    private final HangUps hangUps;
    private final LiveSessions live;
    private final Clock clock;

    public AnsweringMachineService(
            CallMemory memory, CallEvents events, HangUps hangUps, LiveSessions live, Clock clock) {
        this.memory = memory;
        this.events = events;
        this.hangUps = hangUps;
        this.live = live;
        this.clock = clock;
    }

    /** Completes when the verdict is with Kafka and, for a fax machine, the call is being ended. Late verdicts do no harm. */
    public Uni<Void> verdict(Webhook webhook) {
        String word = webhook.form().value("AnsweredBy").orElse("");
        AnsweredBy verdict = verdict(word);
        LOG.infof("session %s: answered by %s", webhook.sessionId(), verdict);
        memory.note(webhook.callSid(), notes -> notes.withAnsweredBy(verdict));
        live.of(webhook.sessionId()).ifPresent(session -> session.answeredBy(verdict));
        Uni<Void> told = events.publish(
                webhook.context(),
                StatusEvents.answeredBy(webhook.context().call(), webhook.callSid(), verdict, clock.instant()));
        return verdict == AnsweredBy.FAX ? hangUp(webhook).chain(() -> told) : told;
    }

    /** If Twilio does not obey, losing the stream makes it ask the voice webhook, which then answers with a hang-up. */
    private Uni<Void> hangUp(Webhook webhook) {
        return hangUps.order(webhook.context(), webhook.callSid(), EndReason.VOICEMAIL)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(failure, "session %s: hang-up failed, dropping the stream", webhook.sessionId());
                    live.of(webhook.sessionId()).ifPresent(session -> session.drop("hanging up"));
                    return null;
                });
    }

    private static AnsweredBy verdict(String word) {
        return switch (word) {
            case "human" -> AnsweredBy.HUMAN;
            case "fax" -> AnsweredBy.FAX;
            case "machine_start" -> AnsweredBy.MACHINE_START;
            case "machine_end_beep" -> AnsweredBy.MACHINE_END_BEEP;
            case "machine_end_silence" -> AnsweredBy.MACHINE_END_SILENCE;
            case "machine_end_other" -> AnsweredBy.MACHINE_END_OTHER;
            default -> AnsweredBy.UNKNOWN;
        };
    }
}
