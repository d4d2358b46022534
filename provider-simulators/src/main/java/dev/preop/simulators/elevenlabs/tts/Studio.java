package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.elevenlabs.ElevenLabsSettings;
import dev.preop.simulators.elevenlabs.SpeechFaults;
import io.vertx.core.Vertx;

/** What every way of synthesis needs. */
public record Studio(Vertx vertx, ElevenLabsSettings settings, Faults faults) {

    /** The sound of a text, with a file header that nobody asked for if told so. */
    Speech spoken(String text) {
        Speech speech = Voice.say(text);
        return faults.take(SpeechFaults.TTS_RIFF).isPresent() ? speech.inAFile() : speech;
    }
}
