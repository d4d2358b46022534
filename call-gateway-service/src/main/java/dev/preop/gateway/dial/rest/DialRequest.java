package dev.preop.gateway.dial.rest;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.dial.DialOrder;
import dev.preop.gateway.dial.PhoneNumber;
import dev.preop.gateway.token.CallContext;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.UUID;

/** The body of an order; {@code to} is in clear, on the service network only, and goes nowhere but to Twilio. */
public record DialRequest(
        @NotNull UUID sessionId,
        @NotNull UUID taskId,
        @NotNull UUID userId,

        @NotNull @Pattern(regexp = PhoneNumber.SHAPE, message = "must be a phone number in E.164 form")
        String to,

        @Min(1) @Max(14_000) int timeLimitSeconds,
        @Min(5) @Max(600) int ringTimeoutSeconds) {

    DialOrder toOrder(SpanContext trace) {
        return new DialOrder(
                new CallContext(new CallRef(sessionId, taskId, userId), trace),
                new PhoneNumber(to),
                Duration.ofSeconds(timeLimitSeconds),
                Duration.ofSeconds(ringTimeoutSeconds));
    }

    @Override
    public String toString() {
        return "DialRequest[sessionId=" + sessionId + "]";
    }
}
