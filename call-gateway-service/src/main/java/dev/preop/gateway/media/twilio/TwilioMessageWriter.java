package dev.preop.gateway.media.twilio;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vertx.core.buffer.Buffer;
import java.util.Base64;

/** The three messages a stream accepts. Everything that is the same for a whole stream is written once. */
public final class TwilioMessageWriter {

    private final String mediaHead;
    private final String markHead;
    private final String clear;

    public TwilioMessageWriter(String streamSid) {
        String sid = quoted(streamSid);
        this.mediaHead = "{\"event\":\"media\",\"streamSid\":" + sid + ",\"media\":{\"payload\":\"";
        this.markHead = "{\"event\":\"mark\",\"streamSid\":" + sid + ",\"mark\":{\"name\":";
        this.clear = "{\"event\":\"clear\",\"streamSid\":" + sid + "}";
    }

    /** Audio to play after all that was sent before. */
    public String media(Buffer mulaw) {
        return mediaHead + Base64.getEncoder().encodeToString(mulaw.getBytes()) + "\"}}";
    }

    /** A mark to be echoed when what was sent before it has been played. */
    public String mark(String name) {
        return markHead + quoted(name) + "}}";
    }

    /** Discards what was not played yet; every outstanding mark is echoed at once. */
    public String clear() {
        return clear;
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
