package dev.preop.simulators.twilio.media;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Map;

/** Writes the messages Twilio sends on one stream; sequence fields are strings, as on the wire. */
final class StreamFrames {

    static final String CONNECTED = "{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}";
    private static final int FRAME_MILLIS = 20;

    private final String accountSid;
    private final String callSid;
    private final String streamSid;
    private final String mediaEnd;
    private long sequence;
    private long chunk;

    StreamFrames(String accountSid, String callSid, String streamSid) {
        this.accountSid = accountSid;
        this.callSid = callSid;
        this.streamSid = streamSid;
        mediaEnd = "\"},\"streamSid\":\"" + streamSid + "\"}";
    }

    String start(Map<String, String> parameters) {
        JsonObject custom = new JsonObject();
        parameters.forEach(custom::put);
        return event("start")
                .put(
                        "start",
                        new JsonObject()
                                .put("accountSid", accountSid)
                                .put("streamSid", streamSid)
                                .put("callSid", callSid)
                                .put("tracks", new JsonArray().add("inbound"))
                                .put(
                                        "mediaFormat",
                                        new JsonObject()
                                                .put("encoding", "audio/x-mulaw")
                                                .put("sampleRate", 8000)
                                                .put("channels", 1))
                                .put("customParameters", custom))
                .encode();
    }

    /** One inbound frame. Written by hand: fifty a second for every call. */
    String media(byte[] audio) {
        sequence++;
        chunk++;
        return "{\"event\":\"media\",\"sequenceNumber\":\"" + sequence
                + "\",\"media\":{\"track\":\"inbound\",\"chunk\":\"" + chunk
                + "\",\"timestamp\":\"" + (chunk - 1) * FRAME_MILLIS
                + "\",\"payload\":\"" + Base64.getEncoder().encodeToString(audio) + mediaEnd;
    }

    /** An inbound frame was lost before it was sent: its time passes all the same. */
    void skipMedia() {
        chunk++;
    }

    String mark(String name) {
        return event("mark").put("mark", new JsonObject().put("name", name)).encode();
    }

    String dtmf(char digit) {
        return event("dtmf")
                .put("dtmf", new JsonObject().put("track", "inbound_track").put("digit", String.valueOf(digit)))
                .encode();
    }

    String stop() {
        return event("stop")
                .put("stop", new JsonObject().put("accountSid", accountSid).put("callSid", callSid))
                .encode();
    }

    private JsonObject event(String name) {
        sequence++;
        return new JsonObject()
                .put("event", name)
                .put("sequenceNumber", Long.toString(sequence))
                .put("streamSid", streamSid);
    }
}
