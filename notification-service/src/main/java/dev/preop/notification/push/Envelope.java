package dev.preop.notification.push;

import java.util.Map;

/** A message as a push service takes it: who sends it and how long it matters in the headers, the words sealed. */
public record Envelope(Map<String, String> headers, byte[] body) {

    /** How eager the push service is to wake the browser (RFC 8030 §5.3). */
    public enum Urgency {
        NORMAL,
        HIGH
    }

    public Envelope {
        headers = Map.copyOf(headers);
    }
}
