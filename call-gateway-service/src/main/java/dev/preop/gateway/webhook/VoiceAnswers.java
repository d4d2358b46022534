package dev.preop.gateway.webhook;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Connect;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Parameter;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.Stream;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.gateway.token.StreamTickets;
import dev.preop.gateway.twilio.WebhookUrls;
import jakarta.inject.Singleton;

/** The TwiML for a call. */
@Singleton
public class VoiceAnswers {

    private static final String NOBODY_HERE = "Sorry, nobody takes calls at this number. Goodbye.";
    private static final String NOT_NOW =
            "Sorry, your call cannot be taken right now. Please try again later. Goodbye.";
    private static final String APOLOGY = "We are sorry, the line was lost. We will call again. Goodbye.";

    private final WebhookUrls urls;
    private final StreamTickets tickets;

    public VoiceAnswers(WebhookUrls urls, StreamTickets tickets) {
        this.urls = urls;
        this.tickets = tickets;
    }

    /**
     * Opens a two-way stream. Twilio reaches the redirect only when the stream's socket is gone while the call still
     * stands, which is how a call outlives the gateway that carried it.
     */
    public String stream(StreamTicket ticket) {
        CallContext context = ticket.context();
        Stream stream = new Stream.Builder()
                .url(urls.media(ticket.call().sessionId()))
                .statusCallback(urls.streamStatus(context).toString())
                .statusCallbackMethod(Stream.StatusCallbackMethod.POST)
                .parameter(new Parameter.Builder()
                        .name("token")
                        .value(tickets.issue(ticket))
                        .build())
                .build();
        return new VoiceResponse.Builder()
                .connect(new Connect.Builder().stream(stream).build())
                .redirect(new Redirect.Builder(urls.resume(context, ticket.attempt() + 1)).build())
                .build()
                .toXml();
    }

    /** Ends the call with a word to the callee. */
    public String apologise() {
        return say(APOLOGY);
    }

    /** Turns away a caller for whom there is nobody. */
    public String nobodyHere() {
        return say(NOBODY_HERE);
    }

    /** Turns away a caller because something of ours does not work. */
    public String notNow() {
        return say(NOT_NOW);
    }

    /** Does nothing. */
    public String silence() {
        return new VoiceResponse.Builder().build().toXml();
    }

    /** Ends the call at once. */
    public String hangUp() {
        return new VoiceResponse.Builder()
                .hangup(new Hangup.Builder().build())
                .build()
                .toXml();
    }

    private static String say(String words) {
        return new VoiceResponse.Builder()
                .say(new Say.Builder(words).build())
                .hangup(new Hangup.Builder().build())
                .build()
                .toXml();
    }
}
