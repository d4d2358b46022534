package dev.preop.simulators.elevenlabs;

import dev.preop.simulators.modem.Demodulator;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;

/** What synthesised sound says to somebody who listens. */
final class Sounds {

    private Sounds() {}

    static String heard(List<JsonObject> messages) {
        Demodulator ear = new Demodulator();
        messages.forEach(message -> ear.feed(Base64.getDecoder().decode(message.getString("audio"))));
        return ear.take();
    }

    static byte[] joined(List<JsonObject> messages) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        messages.forEach(message -> sound.writeBytes(Base64.getDecoder().decode(message.getString("audio"))));
        return sound.toByteArray();
    }

    static String heard(byte[] sound) {
        Demodulator ear = new Demodulator();
        ear.feed(sound);
        return ear.take();
    }
}
