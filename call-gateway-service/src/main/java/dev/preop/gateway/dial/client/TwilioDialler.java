package dev.preop.gateway.dial.client;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import dev.preop.gateway.dial.DialOrder;
import dev.preop.gateway.dial.Dialler;
import dev.preop.gateway.dial.PlacedCall;
import dev.preop.gateway.twilio.TwilioConfig;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.gateway.twilio.client.TwilioRest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Places calls through Twilio's REST API. */
@Singleton
public class TwilioDialler implements Dialler {

    private static final List<String> EVENTS = List.of("initiated", "ringing", "answered", "completed");

    /** What the agent has to say goodbye in when the call's time is up, before Twilio cuts the line. */
    private static final Duration GOODBYE = Duration.ofSeconds(20);

    private final TwilioRest twilio;
    private final TwilioConfig config;
    private final WebhookUrls urls;

    public TwilioDialler(TwilioRest twilio, TwilioConfig config, WebhookUrls urls) {
        this.twilio = twilio;
        this.config = config;
        this.urls = urls;
    }

    @Override
    public Uni<PlacedCall> place(DialOrder order) {
        return twilio.call(creator(order)::create)
                .map(call -> new PlacedCall(call.getSid(), String.valueOf(call.getStatus())))
                .onFailure()
                .transform(DialFailures::explain);
    }

    /**
     * Detection of answering machines runs beside the conversation, so that nobody waits in silence for its verdict,
     * and waits for the end of a machine's greeting, which is when a message can be left.
     */
    private CallCreator creator(DialOrder order) {
        Duration timeLimit = order.timeLimit().plus(GOODBYE);
        return Call.creator(
                        new com.twilio.type.PhoneNumber(order.to().e164()),
                        new com.twilio.type.PhoneNumber(config.phoneNumber()),
                        urls.voice(order.context()))
                .setMethod(HttpMethod.POST)
                .setStatusCallback(urls.callStatus(order.context(), timeLimit))
                .setStatusCallbackMethod(HttpMethod.POST)
                .setStatusCallbackEvent(EVENTS)
                .setMachineDetection("DetectMessageEnd")
                .setAsyncAmd("true")
                .setAsyncAmdStatusCallback(urls.answeringMachine(order.context()))
                .setAsyncAmdStatusCallbackMethod(HttpMethod.POST)
                .setTimeout((int) order.ringTimeout().toSeconds())
                .setTimeLimit((int) timeLimit.toSeconds());
    }
}
