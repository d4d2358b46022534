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
    private final Timer headStart;

    TurnMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.headStart = Timer.builder("conversation.head.start")
                .description("model begun to utterance final, when the guess was right")
                .publishPercentiles(0.5, 0.95)
                .register(registry);
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

    /** The fallback model was asked. */
    void fellBack() {
        registry.counter("conversation.fallbacks").increment();
    }

    /** The model called a tool that it may not call, or with arguments that it may not use. */
    void refusedAction() {
        registry.counter("conversation.actions.refused").increment();
    }

    /** The model had begun before the utterance was final, and had guessed right. */
    void headStart(long millis) {
        headStart.record(Duration.ofMillis(millis));
        anticipated("released");
    }

    /** The model had begun, and the callee said something else. */
    void wrongGuess() {
        anticipated("cancelled");
    }

    private void anticipated(String end) {
        registry.counter("conversation.anticipations", "end", end).increment();
    }

    private void ended(String how) {
        registry.counter(ENDED, "end", how).increment();
    }
}
