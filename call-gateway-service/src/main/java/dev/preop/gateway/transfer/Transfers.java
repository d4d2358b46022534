package dev.preop.gateway.transfer;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.type.Twiml;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.dial.PhoneNumber;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.gateway.twilio.client.TwilioRest;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Connects the callee to the user's own verified number. The number comes sealed from {@code call.requested} and is
 * bound to its session, so that nothing heard or generated on a call can name another.
 */
@Singleton
public class Transfers {

    private static final Logger LOG = Logger.getLogger(Transfers.class);

    private final PiiCipher cipher;
    private final TwilioRest twilio;
    private final TransferTwiml twiml;
    private final WebhookUrls urls;
    private final CallMemory memory;

    public Transfers(PiiCipher cipher, TwilioRest twilio, TransferTwiml twiml, WebhookUrls urls, CallMemory memory) {
        this.cipher = cipher;
        this.twilio = twilio;
        this.twiml = twiml;
        this.urls = urls;
        this.memory = memory;
    }

    /**
     * Replaces the call's instructions, which ends its stream; completes when Twilio has taken them. Fails with the call
     * as it was when the seal does not open, holds no number, or Twilio refuses.
     */
    public Uni<Void> order(CallContext context, String callSid, SealedText to) {
        return Uni.createFrom()
                .item(() -> open(context, to))
                .chain(number -> twilio.call(Call.updater(callSid)
                        .setTwiml(new Twiml(twiml.dial(context, number)))
                        .setStatusCallback(urls.callStatus(context, EndReason.TRANSFERRED))
                        .setStatusCallbackMethod(HttpMethod.POST)::update))
                .invoke(() -> {
                    LOG.infof(
                            "session %s: transferred to the user",
                            context.call().sessionId());
                    memory.note(callSid, notes -> notes.withEnd(EndReason.TRANSFERRED));
                })
                .replaceWithVoid();
    }

    private PhoneNumber open(CallContext context, SealedText to) {
        String session = context.call().sessionId().toString();
        return new PhoneNumber(cipher.open(to.value(), Aad.event(Topics.CALL_REQUESTED, session, "transfer_to")));
    }
}
