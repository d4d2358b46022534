package dev.preop.gateway.dial.client;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import dev.preop.gateway.dial.SlotConfig;
import dev.preop.gateway.dial.StatusReports;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.twilio.WebhookUrls;
import dev.preop.gateway.twilio.client.TwilioRest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Asks for status reports through Twilio's REST API. */
@Singleton
public class TwilioStatusReports implements StatusReports {

    private final TwilioRest twilio;
    private final WebhookUrls urls;
    private final Duration timeLimit;

    public TwilioStatusReports(TwilioRest twilio, WebhookUrls urls, SlotConfig config) {
        this.twilio = twilio;
        this.urls = urls;
        this.timeLimit = config.inboundTimeLimit();
    }

    @Override
    public Uni<Void> request(CallContext context, String callSid) {
        return twilio.call(Call.updater(callSid)
                        .setTimeLimit((int) timeLimit.toSeconds())
                        .setStatusCallback(urls.callStatus(context, timeLimit))
                        .setStatusCallbackMethod(HttpMethod.POST)::update)
                .replaceWithVoid();
    }
}
