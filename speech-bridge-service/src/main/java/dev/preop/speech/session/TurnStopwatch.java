package dev.preop.speech.session;

import dev.preop.contracts.TurnLatency;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.TurnEffect;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the time of the stages of one turn, from the callee's last sound to the agent's first. Moments are nanoseconds
 * of the monotonic clock; only the first sentence of a turn counts.
 */
final class TurnStopwatch {

    private int turn;
    private @Nullable UUID turnId;
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
        turnId = null;
        endpointingMs = utterance.endpointingMs();
        sttMs = utterance.sttMs();
        transcriptAt = now;
        replyAt = 0;
        sentAt = 0;
        soundAt = 0;
        latency = Optional.empty();
    }

    void replied(UUID turnId, int turn, long modelMs, long now) {
        if (turn > 0 && turn == this.turn && replyAt == 0) {
            this.turnId = turnId;
            this.modelMs = modelMs;
            replyAt = now;
        }
    }

    void sent(Sentence sentence, long now) {
        if (isTimed(sentence) && sentAt == 0) {
            sentAt = now;
        }
    }

    void sounded(Sentence sentence, long now) {
        if (isTimed(sentence) && soundAt == 0) {
            soundAt = now;
        }
    }

    /** The first frame of a sentence was written; whether that was the first of its turn. */
    boolean started(Sentence sentence, long now) {
        if (!isTimed(sentence) || latency.isPresent()) {
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

    /** A mark came back; how long after the callee's last sound, when it is the first of the turn. */
    Optional<Duration> played(int turn, int index, long now) {
        if (turn != this.turn
                || index != 0
                || latency.isEmpty()
                || latency.get().confirmedMs() != null) {
            return Optional.empty();
        }
        TurnLatency known = latency.get();
        long confirmedMs = endpointingMs + sttMs + millis(transcriptAt, now);
        latency = Optional.of(new TurnLatency(
                known.endpointingMs(),
                known.sttMs(),
                known.llmMs(),
                known.ttsMs(),
                known.playoutMs(),
                known.totalMs(),
                confirmedMs));
        return Optional.of(Duration.ofMillis(confirmedMs));
    }

    /** The stages of a turn, once its first frame was written; they go with its first sentence. */
    Optional<TurnLatency> latency(Sentence sentence) {
        return latency.filter(ignored -> sentence.index() == 0 && isTimed(sentence));
    }

    /** What the suite itself added between transcript and first frame, the model's and the synthesiser's time taken off. */
    Duration added(long now) {
        long providers = modelMs * 1_000_000 + (soundAt - sentAt);
        return Duration.ofNanos(Math.max(0, now - transcriptAt - providers));
    }

    private boolean isTimed(Sentence sentence) {
        return sentence.turnId().equals(turnId);
    }

    private static long millis(long from, long to) {
        return Math.max(0, to - from) / 1_000_000;
    }
}
