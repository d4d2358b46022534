package dev.preop.gateway.hangup;

import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.gateway.twilio.client.TwilioRest;
import dev.preop.kit.time.Timers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ends calls by REST, each at most once. An order that got lost is repeated, which does no harm to a call that is over.
 * Should Twilio never answer, the call still ends: the memory of the order makes the next voice webhook answer with a
 * hang-up, and the time limit stands behind that.
 */
@Singleton
public class HangUps {

    /** "Not in progress" and "not found": the call is over, which is what was wanted. */
    private static final Set<Integer> ALREADY_OVER = Set.of(21220, 20404);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(3));
    private static final Logger LOG = Logger.getLogger(HangUps.class);

    private final TwilioRest twilio;
    private final CallMemory memory;
    private final WebhookUrls urls;
    private final Timers timers;

    public HangUps(TwilioRest twilio, CallMemory memory, WebhookUrls urls, Timers timers) {
        this.twilio = twilio;
        this.memory = memory;
        this.urls = urls;
        this.timers = timers;
    }

    /**
     * Ends the call, also one that was handed over; completes without doing anything when that was ordered before. Fails
     * if Twilio did not obey.
     */
    public Uni<Void> order(CallContext context, String callSid, EndReason reason) {
        @Nullable
        EndReason before = memory.note(callSid, notes -> notes.withEnd(reason)).ended();
        if (before != null && before != EndReason.TRANSFERRED) {
            return Uni.createFrom().voidItem();
        }
        LOG.infof("session %s: hanging up, %s", context.call().sessionId(), reason.wire());
        return repeated(() -> hangUp(context, callSid, reason), PAUSES.iterator());
    }

    private Uni<Void> hangUp(CallContext context, String callSid, EndReason reason) {
        return twilio.call(Call.updater(callSid)
                        .setStatus(Call.UpdateStatus.COMPLETED)
                        .setStatusCallback(urls.callStatus(context, reason))
                        .setStatusCallbackMethod(HttpMethod.POST)::update)
                .replaceWithVoid()
                .onFailure(HangUps::isAlreadyOver)
                .recoverWithNull();
    }

    private Uni<Void> repeated(Supplier<Uni<Void>> order, Iterator<Duration> pauses) {
        return order.get()
                .onFailure(failure -> !isRefusal(failure) && pauses.hasNext())
                .recoverWithUni(() -> timers.pause(pauses.next()).chain(() -> repeated(order, pauses)));
    }

    private static boolean isAlreadyOver(Throwable failure) {
        return failure instanceof ApiException answer
                && answer.getCode() != null
                && ALREADY_OVER.contains(answer.getCode());
    }

    /** Whether Twilio understood and said no; only what got lost on the way is worth repeating. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ApiException;
    }
}
