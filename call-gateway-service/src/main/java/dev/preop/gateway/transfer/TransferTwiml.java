package dev.preop.gateway.transfer;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Say;
import dev.preop.gateway.dial.PhoneNumber;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.twilio.TwilioConfig;
import dev.preop.gateway.twilio.WebhookUrls;
import jakarta.inject.Singleton;
import java.util.Set;

/** The TwiML that connects a callee to the user, and what follows it. */
@Singleton
public class TransferTwiml {

    private static final int RING_SECONDS = 30;
    private static final String NOT_REACHED =
            "I am sorry, nobody can be reached right now. We will call back. Goodbye.";

    /** What {@code DialCallStatus} says after the two have talked. */
    private static final Set<String> TALKED = Set.of("completed", "answered");

    private final String callerId;
    private final WebhookUrls urls;

    public TransferTwiml(TwilioConfig config, WebhookUrls urls) {
        this.callerId = config.phoneNumber();
        this.urls = urls;
    }

    /** Rings {@code to} under our own number; what happened is told to the dial webhook. */
    String dial(CallContext context, PhoneNumber to) {
        return new VoiceResponse.Builder()
                .dial(new Dial.Builder()
                        .callerId(callerId)
                        .timeout(RING_SECONDS)
                        .action(urls.dialEnded(context))
                        .method(HttpMethod.POST)
                        .number(new Number.Builder(to.e164()).build())
                        .build())
                .build()
                .toXml();
    }

    /** Ends the call after the transfer; a callee who waited in vain gets a word first. */
    public String afterDial(String dialCallStatus) {
        VoiceResponse.Builder answer = new VoiceResponse.Builder();
        if (!TALKED.contains(dialCallStatus)) {
            answer.say(new Say.Builder(NOT_REACHED).build());
        }
        return answer.hangup(new Hangup.Builder().build()).build().toXml();
    }
}
