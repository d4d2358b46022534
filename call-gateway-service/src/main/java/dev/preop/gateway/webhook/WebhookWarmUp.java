package dev.preop.gateway.webhook;

import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.EventJson;
import dev.preop.contracts.ProgressStatus;
import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.signature.TwilioSignature;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.CallTokens;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.twilio.PublicUrl;
import dev.preop.gateway.twilio.TwilioConfig;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/**
 * Does once what a webhook takes, before the gateway is ready: a signature, a token, TwiML, an event. The first time costs a
 * second or two, which the callee of the first call would spend talking to nobody. It is about no call, and nothing of it
 * leaves the process.
 */
@Singleton
public class WebhookWarmUp {

    private static final CallRef NOBODY = new CallRef(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0));
    private static final String NO_CALL = "CA" + "0".repeat(32);

    private final TwilioSignature signature;
    private final PublicUrl publicUrl;
    private final CallTokens tokens;
    private final VoiceAnswers answers;

    @Inject
    public WebhookWarmUp(TwilioConfig config, PublicUrl publicUrl, CallTokens tokens, VoiceAnswers answers) {
        this(new TwilioSignature(config.authToken()), publicUrl, tokens, answers);
    }

    WebhookWarmUp(TwilioSignature signature, PublicUrl publicUrl, CallTokens tokens, VoiceAnswers answers) {
        this.signature = signature;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
        this.answers = answers;
    }

    void start(@Observes StartupEvent event) {
        goThrough();
    }

    /** The TwiML and the event of an answered call that there is not. */
    Rehearsed goThrough() {
        TwilioForm form = TwilioForm.parse("CallSid=" + NO_CALL);
        boolean signed = signature.matches("", publicUrl.signedForms("/api/webhooks/voice"), form);
        CallContext context = tokens.verify(tokens.issue(new CallContext(NOBODY, SpanContext.getInvalid())));
        String twiml = answers.stream(new StreamTicket(context, NO_CALL, 0));
        byte[] told =
                EventJson.write(new CallProgressed(NOBODY, NO_CALL, ProgressStatus.ANSWERED, null, Instant.EPOCH));
        return new Rehearsed(signed, twiml, told.length);
    }

    /**
     * What came of it.
     *
     * @param signed never: there was no signature to check
     */
    record Rehearsed(boolean signed, String twiml, int eventBytes) {}
}
