package dev.preop.conversation.turn;

import dev.preop.conversation.language.Plain;
import dev.preop.conversation.turn.client.ChatPart;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that began to answer before the utterance was final. All it says is kept back until {@link #release}; if it
 * is cancelled instead, the model stops.
 */
final class HeadStart {

    private final int turn;
    private final String words;
    private final long begunMs;
    private final List<ChatPart> kept = new ArrayList<>();
    private final Cancellable stream;
    private @Nullable MultiEmitter<? super ChatPart> listener;
    private @Nullable Throwable failure;
    private boolean complete;

    HeadStart(int turn, String guess, long begunMs, Multi<ChatPart> answer) {
        this.turn = turn;
        this.words = Plain.words(guess);
        this.begunMs = begunMs;
        this.stream = answer.subscribe().with(this::part, this::failed, this::completed);
    }

    /** Whether this is what the callee said in the end; case and punctuation do not matter. */
    boolean guessed(int actualTurn, String actualWords) {
        return turn == actualTurn && words.equals(Plain.words(actualWords));
    }

    long begunMs() {
        return begunMs;
    }

    /** What there is, and then what comes; for one listener. */
    Multi<ChatPart> release() {
        return Multi.createFrom().<ChatPart>emitter(emitter -> attach(emitter));
    }

    void cancel() {
        stream.cancel();
    }

    private synchronized void attach(MultiEmitter<? super ChatPart> emitter) {
        emitter.onTermination(this::cancel);
        kept.forEach(emitter::emit);
        kept.clear();
        if (failure != null) {
            emitter.fail(failure);
        } else if (complete) {
            emitter.complete();
        } else {
            listener = emitter;
        }
    }

    private synchronized void part(ChatPart part) {
        if (listener == null) {
            kept.add(part);
        } else {
            listener.emit(part);
        }
    }

    private synchronized void failed(Throwable cause) {
        failure = cause;
        if (listener != null) {
            listener.fail(cause);
        }
    }

    private synchronized void completed() {
        complete = true;
        if (listener != null) {
            listener.complete();
        }
    }
}
