package dev.preop.speech.tts;

import dev.preop.kit.time.Cancellable;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.Sentence;

/** One sentence in one context of the synthesiser's socket. */
final class Synthesis {

    private final Sentence sentence;
    private final Speakable speakable;
    private int bytes;
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

    /** Counts sound that came; the count so far. */
    int received(int more) {
        bytes += more;
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
