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
import java.util.List;

/** Places calls through Twilio's REST API. */
@Singleton
public class TwilioDialler implements Dialler {

    private static final List<String> EVENTS = List.of("initiated", "ringing", "answered", "completed");

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

    /** Detection of answering machines runs beside the conversation, so that nobody waits in silence for its verdict. */
    private CallCreator creator(DialOrder order) {
        return Call.creator(
                        new com.twilio.type.PhoneNumber(order.to().e164()),
                        new com.twilio.type.PhoneNumber(config.phoneNumber()),
                        urls.voice(order.context()))
                .setMethod(HttpMethod.POST)
                .setStatusCallback(urls.callStatus(order.context()))
                .setStatusCallbackMethod(HttpMethod.POST)
                .setStatusCallbackEvent(EVENTS)
                .setMachineDetection("Enable")
                .setAsyncAmd("true")
                .setAsyncAmdStatusCallback(urls.answeringMachine(order.context()))
                .setAsyncAmdStatusCallbackMethod(HttpMethod.POST)
                .setTimeout((int) order.ringTimeout().toSeconds())
                .setTimeLimit((int) order.timeLimit().toSeconds());
    }
}
