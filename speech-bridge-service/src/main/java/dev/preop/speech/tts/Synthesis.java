package dev.preop.speech.tts;

import dev.preop.kit.time.Cancellable;
import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.Sentence;
import java.util.Arrays;
import java.util.Optional;

/** One sentence in one context of the synthesiser's socket. */
final class Synthesis {

    private final Sentence sentence;
    private final Speakable speakable;
    private int bytes;
    private int known;
    private boolean wanted = true;
    private Cancellable patience = () -> {};

    Synthesis(Sentence sentence, Speakable speakable) {
        this.sentence = sentence;
        this.speakable = speakable;
    }

    static String context(Sentence sentence) {
        return "g" + sentence.generation() + "t" + sentence.turn() + "s" + sentence.index();
    }

    String context() {
        return context(sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    Speakable speakable() {
        return speakable;
    }

    /** What is new of a sound that came; nothing where it was heard before the sentence was asked for again. */
    Optional<TtsMessage.Sound> fresh(TtsMessage.Sound sound) {
        int again = Math.min(known, sound.audio().length);
        known -= again;
        bytes += sound.audio().length - again;
        if (again == 0) {
            return Optional.of(sound);
        }
        byte[] rest = Arrays.copyOfRange(sound.audio(), again, sound.audio().length);
        return rest.length == 0
                ? Optional.empty()
                : Optional.of(new TtsMessage.Sound(
                        sound.context(), rest, sound.alignment().after(again / Ulaw.BYTES_PER_MILLI)));
    }

    /** It is asked for once more, and as much of it as there is will be skipped. */
    void again() {
        known = bytes;
    }

    int bytes() {
        return bytes;
    }

    boolean silent() {
        return bytes == 0;
    }

    /** Takes a new timer in place of the one that runs. */
    void watch(Cancellable patience) {
        unwatch();
        this.patience = patience;
    }

    void unwatch() {
        patience.cancel();
    }

    /** Nobody waits for it any more; it still occupies its context until the synthesiser says that it is final. */
    void drop() {
        wanted = false;
    }

    boolean wanted() {
        return wanted;
    }
}
