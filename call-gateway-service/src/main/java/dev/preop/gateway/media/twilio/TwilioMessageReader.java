package dev.preop.gateway.media.twilio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message in a single pass, in whatever order its fields come; audio is decoded from the parser's buffer
 * straight to bytes. Made for one message each.
 */
public final class TwilioMessageReader {

    /** A second of audio is 8000 bytes, 11 KiB of base64; nothing legitimate is longer. */
    public static final int MAX_CHARS = 65_536;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(MAX_CHARS)
                    .maxNameLength(256)
                    .maxNumberLength(32)
                    .build())
            .build();

    private final JsonParser in;
    private @Nullable String event;
    private @Nullable String streamSid;
    private @Nullable String callSid;
    private @Nullable String accountSid;
    private @Nullable String markName;
    private @Nullable String digit;
    private @Nullable String encoding;
    private int sampleRate;
    private int channels;
    private byte @Nullable [] audio;
    private final Map<String, String> parameters = HashMap.newHashMap(2);

    private TwilioMessageReader(JsonParser in) {
        this.in = in;
    }

    /** @throws IllegalMessageException when {@code text} is not a message of a media stream */
    public static TwilioMessage read(String text) {
        if (text.length() > MAX_CHARS) {
            throw new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, "message too long");
        }
        try (JsonParser in = JSON.createParser(text)) {
            return new TwilioMessageReader(in).message();
        } catch (IOException e) {
            throw new IllegalMessageException(IllegalMessageException.UNACCEPTABLE_DATA, "not a JSON message");
        }
    }

    private TwilioMessage message() throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalMessageException(IllegalMessageException.UNACCEPTABLE_DATA, "not a JSON object");
        }
        object(this::topLevel);
        if (in.nextToken() != null) {
            throw new IllegalMessageException(IllegalMessageException.UNACCEPTABLE_DATA, "more than one JSON value");
        }
        return switch (required(event, "event")) {
            case "media" -> new TwilioMessage.Media(sid(), required(audio, "media.payload"));
            case "mark" -> new TwilioMessage.Mark(sid(), required(markName, "mark.name"));
            case "dtmf" -> new TwilioMessage.Dtmf(sid(), required(digit, "dtmf.digit"));
            case "start" ->
                new TwilioMessage.Start(
                        sid(),
                        required(callSid, "start.callSid"),
                        required(accountSid, "start.accountSid"),
                        new TwilioMessage.MediaFormat(required(encoding, "mediaFormat"), sampleRate, channels),
                        Map.copyOf(parameters));
            case "stop" -> new TwilioMessage.Stop(sid());
            case "connected" -> new TwilioMessage.Connected();
            default -> new TwilioMessage.Unrecognised();
        };
    }

    private void topLevel(String field) throws IOException {
        switch (field) {
            case "event" -> event = text();
            case "streamSid" -> streamSid = text();
            case "media", "start", "mark", "dtmf" -> nested(this::detail);
            default -> in.skipChildren();
        }
    }

    private void detail(String field) throws IOException {
        switch (field) {
            case "payload" -> audio = payload();
            case "name" -> markName = text();
            case "digit" -> digit = text();
            case "callSid" -> callSid = text();
            case "accountSid" -> accountSid = text();
            case "mediaFormat" -> nested(this::format);
            case "customParameters" -> nested(name -> parameters.put(name, text()));
            default -> in.skipChildren();
        }
    }

    private void format(String field) throws IOException {
        switch (field) {
            case "encoding" -> encoding = text();
            case "sampleRate" -> sampleRate = in.getIntValue();
            case "channels" -> channels = in.getIntValue();
            default -> in.skipChildren();
        }
    }

    private void nested(FieldReader reader) throws IOException {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            object(reader);
        } else {
            throw new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, "object expected");
        }
    }

    private void object(FieldReader reader) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            reader.read(field);
        }
    }

    private byte[] payload() throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, "payload is not text");
        }
        return in.getBinaryValue();
    }

    private String text() throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, "text expected");
        }
        return in.getText();
    }

    private String sid() {
        return required(streamSid, "streamSid");
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalMessageException(IllegalMessageException.POLICY_VIOLATION, field + " is missing");
        }
        return value;
    }

    /** Takes the value of one field, on which the parser stands. */
    private interface FieldReader {
        void read(String field) throws IOException;
    }
}
