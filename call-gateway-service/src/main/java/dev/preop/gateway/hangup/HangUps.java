package dev.preop.gateway.hangup;

import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.gateway.twilio.client.TwilioRest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Ends calls by REST, each at most once. Should Twilio not answer, the call still ends: the memory of the order makes
 * the next voice webhook answer with a hang-up, and the time limit stands behind that.
 */
@Singleton
public class HangUps {

    /** "Not in progress" and "not found": the call is over, which is what was wanted. */
    private static final Set<Integer> ALREADY_OVER = Set.of(21220, 20404);

    private static final Logger LOG = Logger.getLogger(HangUps.class);

    private final TwilioRest twilio;
    private final CallMemory memory;
    private final WebhookUrls urls;

    public HangUps(TwilioRest twilio, CallMemory memory, WebhookUrls urls) {
        this.twilio = twilio;
        this.memory = memory;
        this.urls = urls;
    }

    /** Ends the call; completes without doing anything when that was ordered before. Fails if Twilio did not obey. */
    public Uni<Void> order(CallContext context, String callSid, EndReason reason) {
        if (memory.note(callSid, notes -> notes.withEnd(reason)).ended() != null) {
            return Uni.createFrom().voidItem();
        }
        LOG.infof("session %s: hanging up, %s", context.call().sessionId(), reason.wire());
        return twilio.call(Call.updater(callSid)
                        .setStatus(Call.UpdateStatus.COMPLETED)
                        .setStatusCallback(urls.callStatus(context, reason))
                        .setStatusCallbackMethod(HttpMethod.POST)::update)
                .replaceWithVoid()
                .onFailure(HangUps::isAlreadyOver)
                .recoverWithNull();
    }

    private static boolean isAlreadyOver(Throwable failure) {
        return failure instanceof ApiException answer
                && answer.getCode() != null
                && ALREADY_OVER.contains(answer.getCode());
    }
}
