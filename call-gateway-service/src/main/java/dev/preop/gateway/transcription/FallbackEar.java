package dev.preop.gateway.transcription;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.call.Transcription;
import com.twilio.rest.api.v2010.account.call.TranscriptionCreator;
import dev.preop.gateway.callstate.CallMemory;
import dev.preop.gateway.callstate.CallNotes;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.gateway.twilio.client.TwilioRest;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets Twilio transcribe the callee until the call ends; what it hears comes by webhook. */
@Singleton
public class FallbackEar {

    private static final Logger LOG = Logger.getLogger(FallbackEar.class);

    private final TwilioRest twilio;
    private final WebhookUrls urls;
    private final CallMemory memory;
    private final MeterRegistry metrics;

    public FallbackEar(TwilioRest twilio, WebhookUrls urls, CallMemory memory, MeterRegistry metrics) {
        this.twilio = twilio;
        this.urls = urls;
        this.memory = memory;
        this.metrics = metrics;
    }

    /**
     * Starts listening; completes at once when this call is listened to already, for it goes on over lost streams.
     *
     * @param language BCP 47; Twilio's default when absent
     */
    public Uni<Void> listen(CallContext context, String callSid, @Nullable String language) {
        if (memory.note(callSid, CallNotes::withFallbackEar).fallbackEar()) {
            return Uni.createFrom().voidItem();
        }
        LOG.infof(
                "session %s: Twilio listens in place of the speech recognition",
                context.call().sessionId());
        metrics.counter("calls.fallback.ears").increment();
        return twilio.call(creator(context, callSid, language)::create)
                .onFailure()
                .invoke(() -> memory.note(callSid, CallNotes::withoutFallbackEar))
                .replaceWithVoid();
    }

    private TranscriptionCreator creator(CallContext context, String callSid, @Nullable String language) {
        TranscriptionCreator creator = Transcription.creator(callSid)
                .setTrack(Transcription.Track.INBOUND_TRACK)
                .setPartialResults(true)
                .setEnableAutomaticPunctuation(true)
                .setStatusCallbackUrl(urls.transcript(context))
                .setStatusCallbackMethod(HttpMethod.POST);
        return language == null ? creator : creator.setLanguageCode(language);
    }
}
