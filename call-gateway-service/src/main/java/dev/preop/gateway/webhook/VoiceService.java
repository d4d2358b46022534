package dev.preop.gateway.webhook;

import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.token.StreamTicket;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Decides what Twilio is to do with an answered call. */
@Singleton
public class VoiceService {

    /** How often a call may lose its stream; more than that and the callee is only being annoyed. */
    static final int MAX_RESUMES = 5;

    private static final Logger LOG = Logger.getLogger(VoiceService.class);

    private final VoiceAnswers answers;
    private final CallMemory memory;

    public VoiceService(VoiceAnswers answers, CallMemory memory) {
        this.answers = answers;
        this.memory = memory;
    }

    /** TwiML for the {@code attempt}-th stream of a call, 0 being the first. */
    public String answer(Webhook webhook, int attempt) {
        if (memory.of(webhook.callSid()).ended() != null) {
            return answers.hangUp();
        }
        if (attempt > MAX_RESUMES) {
            LOG.warnf(
                    "session %s lost its stream too often",
                    webhook.context().call().sessionId());
            memory.note(webhook.callSid(), notes -> notes.withEnd(EndReason.MEDIA_LOST));
            return answers.apologise();
        }
        return answers.stream(new StreamTicket(webhook.context(), webhook.callSid(), attempt));
    }
}
