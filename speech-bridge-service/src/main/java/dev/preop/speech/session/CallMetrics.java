package dev.preop.speech.session;

import dev.preop.contracts.TurnLatency;
import dev.preop.speech.turn.TurnEffect.Occasion;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What is counted and timed of all calls. */
@Singleton
public class CallMetrics {

    private final AtomicInteger live;
    private final Counter gaps;
    private final Counter failedSentences;
    private final Timer added;
    private final Timer confirmed;
    private final MeterRegistry registry;

    public CallMetrics(MeterRegistry registry) {
        this.registry = registry;
        live = registry.gauge("calls.live", new AtomicInteger());
        gaps = registry.counter("media.gap");
        failedSentences = registry.counter("tts.sentence.failed");
        added = Timer.builder("voice.added.latency")
                .description("Transcript received to first frame written, providers' time taken off")
                .publishPercentiles(0.5, 0.95, 0.99)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofNanos(100_000))
                .maximumExpectedValue(Duration.ofSeconds(5))
                .register(registry);
        confirmed = Timer.builder("voice.confirmed.latency")
                .description("Callee's last sound to the carrier's word that the reply is heard")
                .publishPercentileHistogram()
                .maximumExpectedValue(Duration.ofSeconds(20))
                .register(registry);
    }

    /** The carrier has confirmed that the callee hears the reply, so long after it fell silent. */
    void confirmed(Duration latency) {
        confirmed.record(latency);
    }

    void callBegan() {
        live.incrementAndGet();
    }

    void callEnded() {
        live.decrementAndGet();
    }

    void noted(Occasion occasion) {
        switch (occasion) {
            case BARGE_IN -> registry.counter("barge.in").increment();
            case FALSE_INTERRUPTION -> registry.counter("false.interruption").increment();
            case REPROMPT -> registry.counter("reprompt").increment();
        }
    }

    /** What became of words that were told before they were certain. */
    void anticipated(Anticipations.Outcome outcome) {
        registry.counter("speculation", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void gap() {
        gaps.increment();
    }

    /** A provider's connection broke and is opened again. */
    void reconnecting(String provider) {
        registry.counter("provider.reconnect", "provider", provider).increment();
    }

    /** A provider is gone for the rest of a call. */
    void providerLost(String provider) {
        registry.counter("provider.lost", "provider", provider).increment();
    }

    /** Something came from a provider that its protocol does not have. */
    void surprise(String provider) {
        registry.counter("provider.surprise", "provider", provider).increment();
    }

    void sentenceFailed() {
        failedSentences.increment();
    }

    void turn(TurnLatency latency, Duration addedLatency) {
        stage("endpointing", latency.endpointingMs());
        stage("stt", latency.sttMs());
        stage("llm", latency.llmMs());
        stage("tts", latency.ttsMs());
        stage("playout", latency.playoutMs());
        stage("total", latency.totalMs());
        added.record(addedLatency);
    }

    private void stage(String name, long millis) {
        Timer.builder("voice.turn.latency")
                .tag("stage", name)
                .publishPercentileHistogram()
                .maximumExpectedValue(Duration.ofSeconds(20))
                .register(registry)
                .record(Duration.ofMillis(millis));
    }
}
