package dev.preop.gateway.webhook;

import dev.preop.gateway.media.LiveSessions;
import dev.preop.gateway.media.MediaSession;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Hands what Twilio heard to the bridge of its call. */
@Singleton
public class CallTranscriptService {

    private static final Logger LOG = Logger.getLogger(CallTranscriptService.class);

    private final LiveSessions live;
    private final MeterRegistry metrics;

    public CallTranscriptService(LiveSessions live, MeterRegistry metrics) {
        this.live = live;
        this.metrics = metrics;
    }

    /** @throws ProblemException {@code malformed_request} when the report cannot be read */
    public void heard(Webhook webhook) {
        try {
            TranscriptForm.heard(webhook.form()).ifPresent(text -> {
                Optional<MediaSession> session = live.of(webhook.sessionId());
                session.ifPresentOrElse(call -> call.transcript(text), () -> unheard(webhook));
            });
        } catch (IllegalArgumentException e) {
            metrics.counter("transcripts.malformed").increment();
            throw new ProblemException(ErrorCode.MALFORMED_REQUEST, "The transcript cannot be read.");
        }
    }

    private void unheard(Webhook webhook) {
        metrics.counter("transcripts.unheard").increment();
        LOG.debugf("session %s: a transcript came for a call that is not live here", webhook.sessionId());
    }
}
