package dev.preop.gateway.media.twilio;

import java.util.Map;

/** A message of Twilio's media stream. */
public sealed interface TwilioMessage {

    /** The socket's first message; it says nothing. */
    record Connected() implements TwilioMessage {}

    /** The stream begins. Custom parameters are those of the TwiML. */
    record Start(
            String streamSid, String callSid, String accountSid, MediaFormat format, Map<String, String> parameters)
            implements TwilioMessage {}

    /** Audio of the callee: raw μ-law, 8 kHz, normally 20 ms. */
    record Media(String streamSid, byte[] audio) implements TwilioMessage {}

    /** Everything sent before the mark of this name has been played or discarded. */
    record Mark(String streamSid, String name) implements TwilioMessage {}

    /** The callee pressed a key. */
    record Dtmf(String streamSid, String digit) implements TwilioMessage {}

    /** The stream is over. */
    record Stop(String streamSid) implements TwilioMessage {}

    /** Well-formed, but of a kind we do not know. */
    record Unrecognised() implements TwilioMessage {}

    /** How the audio is encoded. */
    record MediaFormat(String encoding, int sampleRate, int channels) {

        /** The only format Twilio sends today and the only one we relay. */
        public static final MediaFormat MULAW_8000 = new MediaFormat("audio/x-mulaw", 8000, 1);
    }
}
