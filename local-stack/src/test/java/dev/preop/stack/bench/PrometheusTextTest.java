package dev.preop.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrometheusTextTest {

    private static final PrometheusText SCRAPE = PrometheusText.of("""
            # TYPE voice_added_latency_seconds summary
            voice_added_latency_seconds{quantile="0.5"} 0.004
            voice_added_latency_seconds{quantile="0.99"} 1.2E-2
            voice_added_latency_seconds_count 40.0
            """);

    @Test
    void findsASampleByNameAndLabel() {
        assertThat(SCRAPE.value("voice_added_latency_seconds", "quantile=\"0.99\""))
                .hasValue(0.012);
        assertThat(SCRAPE.value("voice_added_latency_seconds_count", "")).hasValue(40);
    }

    @Test
    void doesNotTakeALongerNameForAShorter() {
        assertThat(SCRAPE.value("voice_added_latency", "")).isEmpty();
        assertThat(SCRAPE.value("voice_added_latency_seconds", "quantile=\"0.95\""))
                .isEmpty();
    }
}
