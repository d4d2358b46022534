package dev.preop.gateway.twilio;

import dev.preop.gateway.callstate.EndReason;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.CallTokens;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/**
 * The addresses given to Twilio for one call. The fragment never reaches us: it tells Twilio to try again after a
 * failed connection, a timeout or a server error, which it would not do by itself.
 */
@Singleton
public class WebhookUrls {

    private static final String RETRIES = "#rc=3&rp=ct,rt,5xx";

    private final PublicUrl publicUrl;
    private final CallTokens tokens;

    public WebhookUrls(PublicUrl publicUrl, CallTokens tokens) {
        this.publicUrl = publicUrl;
        this.tokens = tokens;
    }

    /** Where Twilio asks what to do once the call is answered. */
    public URI voice(CallContext context) {
        return webhook("voice", context, "");
    }

    /** Where Twilio asks again when the {@code attempt}-th stream is to be opened after a lost one. */
    public URI resume(CallContext context, int attempt) {
        return webhook("voice", context, "&resume=" + attempt);
    }

    /** Where the statuses of a call go; its time limit comes back with them. */
    public URI callStatus(CallContext context, Duration timeLimit) {
        return webhook("call-status", context, "&limit=" + timeLimit.toSeconds());
    }

    /** Where the status of a call goes that we ended; the reason comes back even to a gateway that knows nothing. */
    public URI callStatus(CallContext context, EndReason reason) {
        return webhook("call-status", context, "&ended=" + reason.wire());
    }

    public URI answeringMachine(CallContext context) {
        return webhook("answering-machine", context, "");
    }

    public URI streamStatus(CallContext context) {
        return webhook("stream-status", context, "");
    }

    /** Where Twilio asks what to do once the user's leg of a transfer is over. */
    public URI dialEnded(CallContext context) {
        return webhook("dial-ended", context, "");
    }

    /** Where Twilio tells what it hears. */
    public URI transcript(CallContext context) {
        return webhook("call-transcript", context, "");
    }

    /** The media socket of a session. */
    public String media(UUID sessionId) {
        return publicUrl.wss("/media/" + sessionId);
    }

    private URI webhook(String name, CallContext context, String more) {
        return URI.create(publicUrl.https("/api/webhooks/" + name + "?call=" + tokens.issue(context) + more) + RETRIES);
    }
}
