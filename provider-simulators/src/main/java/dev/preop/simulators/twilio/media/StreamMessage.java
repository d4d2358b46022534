package dev.preop.simulators.twilio.media;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** What an application may send on a bidirectional stream. */
public sealed interface StreamMessage {

    /** Audio to append: raw μ-law. */
    record Media(byte[] audio) implements StreamMessage {}

    /** To be echoed when the audio before it was heard. */
    record Mark(String name) implements StreamMessage {}

    /** Discards the audio that waits. */
    record Clear() implements StreamMessage {}

    /** Reads a text frame. */
    static StreamMessage parse(String text, String streamSid) throws IllegalMessage {
        JsonObject message = object(text);
        if (!streamSid.equals(text(message, "streamSid"))) {
            throw new IllegalMessage("streamSid is missing or not this stream's");
        }
        return switch (text(message, "event")) {
            case "media" -> new Media(audio(text(child(message, "media"), "payload")));
            case "mark" -> new Mark(text(child(message, "mark"), "name"));
            case "clear" -> new Clear();
            default -> throw new IllegalMessage("unknown event");
        };
    }

    private static JsonObject object(String text) throws IllegalMessage {
        try {
            return new JsonObject(text);
        } catch (DecodeException e) {
            throw new IllegalMessage("not a JSON object");
        }
    }

    private static JsonObject child(JsonObject message, String name) throws IllegalMessage {
        if (message.getValue(name) instanceof JsonObject child) {
            return child;
        }
        throw new IllegalMessage(name + " is missing");
    }

    private static String text(JsonObject message, String name) throws IllegalMessage {
        if (message.getValue(name) instanceof String value) {
            return value;
        }
        throw new IllegalMessage(name + " is missing or not a string");
    }

    private static byte[] audio(String payload) throws IllegalMessage {
        try {
            byte[] audio = Base64.getDecoder().decode(payload);
            if (Container.headed(audio)) {
                throw new IllegalMessage("payload has a file header");
            }
            return audio;
        } catch (IllegalArgumentException e) {
            throw new IllegalMessage("payload is not base64");
        }
    }

    /** Audio file formats that are no raw μ-law. */
    final class Container {
        private static final List<byte[]> HEADERS = List.of(
                "RIFF".getBytes(StandardCharsets.US_ASCII),
                "ID3".getBytes(StandardCharsets.US_ASCII),
                "OggS".getBytes(StandardCharsets.US_ASCII));

        private Container() {}

        static boolean headed(byte[] audio) {
            return HEADERS.stream()
                    .anyMatch(header -> audio.length >= header.length
                            && Arrays.equals(audio, 0, header.length, header, 0, header.length));
        }
    }

    /** A message that breaks the protocol: Twilio's error 31924. */
    final class IllegalMessage extends Exception {
        IllegalMessage(String message) {
            super(message);
        }
    }
}
