package dev.preop.simulators.elevenlabs;

import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;

/** What a client and a recognition socket say to each other. */
final class Hearings {

    private Hearings() {}

    static Predicate<JsonObject> type(String type) {
        return message -> type.equals(message.getString("message_type"));
    }

    static String committed(TestSocket socket) {
        return socket.awaitMessage(type("committed_transcript")).message().getString("text");
    }

    static void speak(TestSocket socket, byte[] sound) {
        for (int at = 0; at < sound.length; at += 5 * Ulaw.FRAME) {
            socket.send(chunk(Arrays.copyOfRange(sound, at, Math.min(sound.length, at + 5 * Ulaw.FRAME)), false));
        }
    }

    static void quiet(TestSocket socket, int millis) {
        socket.send(chunk(Modem.silence(millis * 8), false));
    }

    static void commit(TestSocket socket) {
        socket.send(chunk(new byte[0], true));
    }

    static JsonObject chunk(byte[] audio, boolean commit) {
        return new JsonObject()
                .put("message_type", "input_audio_chunk")
                .put("audio_base_64", Base64.getEncoder().encodeToString(audio))
                .put("commit", commit)
                .put("sample_rate", 8_000);
    }
}
