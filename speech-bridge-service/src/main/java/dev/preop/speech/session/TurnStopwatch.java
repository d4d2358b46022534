package dev.preop.speech.session;

import dev.preop.contracts.TurnLatency;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.TurnEffect;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes the time of the stages of one turn, from the callee's last sound to the agent's first. Moments are nanoseconds
 * of the monotonic clock; only the first sentence of a turn counts.
 */
final class TurnStopwatch {

    private int turn;
    private long endpointingMs;
    private long sttMs;
    private long transcriptAt;
    private long replyAt;
    private long modelMs;
    private long sentAt;
    private long soundAt;
    private Optional<TurnLatency> latency = Optional.empty();

    void heard(TurnEffect.PublishUtterance utterance, long now) {
        turn = utterance.turn();
        endpointingMs = utterance.endpointingMs();
        sttMs = utterance.sttMs();
        transcriptAt = now;
        replyAt = 0;
        sentAt = 0;
        soundAt = 0;
        latency = Optional.empty();
    }

    void replied(int turn, long modelMs, long now) {
        if (isTimed(turn) && replyAt == 0) {
            this.modelMs = modelMs;
            replyAt = now;
        }
    }

    void sent(Sentence sentence, long now) {
        if (isTimed(sentence.turn()) && sentAt == 0) {
            sentAt = now;
        }
    }

    void sounded(Sentence sentence, long now) {
        if (isTimed(sentence.turn()) && soundAt == 0) {
            soundAt = now;
        }
    }

    /** The first frame of a sentence was written; whether that was the first of its turn. */
    boolean started(Sentence sentence, long now) {
        if (!isTimed(sentence.turn()) || latency.isPresent()) {
            return false;
        }
        latency = Optional.of(new TurnLatency(
                endpointingMs,
                sttMs,
                millis(transcriptAt, replyAt),
                millis(sentAt, soundAt),
                millis(soundAt, now),
                endpointingMs + sttMs + millis(transcriptAt, now),
                null));
        return true;
    }

    /** The stages of the turn, once its first frame was written. */
    Optional<TurnLatency> latency(int turn) {
        return latency.filter(ignored -> isTimed(turn));
    }

    /** What the suite itself added between transcript and first frame, the model's and the synthesiser's time taken off. */
    Duration added(long now) {
        long providers = modelMs * 1_000_000 + (soundAt - sentAt);
        return Duration.ofNanos(Math.max(0, now - transcriptAt - providers));
    }

    private boolean isTimed(int turn) {
        return turn > 0 && turn == this.turn;
    }

    private static long millis(long from, long to) {
        return Math.max(0, to - from) / 1_000_000;
    }
}
