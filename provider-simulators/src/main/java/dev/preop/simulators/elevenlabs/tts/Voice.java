package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.modem.Modem;
import java.util.regex.Pattern;

/** Speaks text: the modem's sound, with a breath after the end of a sentence. */
final class Voice {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?]$", Pattern.DOTALL);
    private static final byte[] BREATH = Modem.silence(960);

    private Voice() {}

    /** The sound of a text without its outer spaces. */
    static Speech say(String text) {
        String spoken = text.strip();
        byte[] words = Modem.encode(spoken);
        if (!SENTENCE_END.matcher(spoken).matches()) {
            return new Speech(spoken, words);
        }
        byte[] sound = new byte[words.length + BREATH.length];
        System.arraycopy(words, 0, sound, 0, words.length);
        System.arraycopy(BREATH, 0, sound, words.length, BREATH.length);
        return new Speech(spoken, sound);
    }
}
