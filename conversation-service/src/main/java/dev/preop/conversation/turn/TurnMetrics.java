package dev.preop.conversation.turn;

import dev.preop.conversation.turn.client.ModelFailure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** What turns cost and how they end. */
@Singleton
class TurnMetrics {

    private static final String ENDED = "conversation.turns";

    private final MeterRegistry registry;
    private final Timer firstSentence;

    TurnMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.firstSentence = Timer.builder("conversation.first.sentence")
                .description("utterance received to first sentence handed out")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry);
    }

    void firstSentence(long millis) {
        firstSentence.record(Duration.ofMillis(millis));
    }

    void answered() {
        ended("answered");
    }

    void cancelled() {
        ended("cancelled");
    }

    void timedOut() {
        ended("timed_out");
    }

    void failed(Throwable failure) {
        ended(failure instanceof ModelFailure model ? model.kind().name().toLowerCase(Locale.ROOT) : "failed");
    }

    private void ended(String how) {
        registry.counter(ENDED, "end", how).increment();
    }
}
