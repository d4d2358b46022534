package dev.preop.gateway.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Takes note of what Twilio says about its end of a media stream. */
@Singleton
public class StreamStatusService {

    private static final Logger LOG = Logger.getLogger(StreamStatusService.class);

    private final MeterRegistry metrics;

    public StreamStatusService(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    public void report(Webhook webhook) {
        String event = webhook.form().value("StreamEvent").orElse("");
        switch (event) {
            case "stream-started", "stream-stopped" -> LOG.debugf("session %s: %s", webhook.sessionId(), event);
            case "stream-error" -> {
                metrics.counter("twilio.stream.errors").increment();
                LOG.warnf("session %s: Twilio reports a stream error", webhook.sessionId());
            }
            default -> LOG.debugf("session %s: unknown stream event", webhook.sessionId());
        }
    }
}
