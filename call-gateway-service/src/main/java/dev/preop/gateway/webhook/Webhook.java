package dev.preop.gateway.webhook;

import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.token.CallContext;
import java.util.UUID;

/** A webhook that surely comes from Twilio and is about a call of ours. */
public record Webhook(CallContext context, String callSid, TwilioForm form) {

    UUID sessionId() {
        return context.call().sessionId();
    }
}
