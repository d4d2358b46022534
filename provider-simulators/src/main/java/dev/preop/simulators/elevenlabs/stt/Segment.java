package dev.preop.simulators.elevenlabs.stt;

import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * A committed stretch of speech.
 *
 * @param raw the characters as heard
 * @param ends for each character the sample just after it, counted from the start of the session
 */
record Segment(String raw, List<Long> ends) {

    private static final double CLEAR = -0.03;
    private static final double DAMAGED = -1.6;

    String text() {
        return raw.strip();
    }

    boolean isEmpty() {
        return raw.isBlank();
    }

    /** Words and the spaces between them, with times in seconds. */
    JsonArray words() {
        JsonArray words = new JsonArray();
        int at = 0;
        while (at < raw.length()) {
            boolean space = raw.charAt(at) == ' ';
            int end = at;
            while (end < raw.length() && raw.charAt(end) == ' ' == space) {
                end++;
            }
            words.add(word(at, end, space));
            at = end;
        }
        return words;
    }

    private JsonObject word(int from, int to, boolean space) {
        String text = raw.substring(from, to);
        boolean damaged = text.indexOf(Modem.DAMAGED) >= 0;
        return new JsonObject()
                .put("text", text)
                .put("start", seconds(ends.get(from) - Modem.CHARACTER))
                .put("end", seconds(ends.get(to - 1)))
                .put("type", space ? "spacing" : "word")
                .putNull("speaker_id")
                .put("logprob", space ? 0 : damaged ? DAMAGED : CLEAR)
                .putNull("characters");
    }

    private static double seconds(long samples) {
        return Math.round(samples * 1_000.0 / Ulaw.SAMPLE_RATE) / 1_000.0;
    }
}
