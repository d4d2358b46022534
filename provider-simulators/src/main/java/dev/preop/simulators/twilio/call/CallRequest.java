package dev.preop.simulators.twilio.call;

import dev.preop.simulators.twilio.webhook.WebhookUrl;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for when a call was created, checked; of a call that came in, what the dialled number is set up with.
 *
 * @param direction who called whom
 * @param to E.164
 * @param from E.164
 * @param instructions what to do when it is answered
 * @param fallback where to ask when the instructions cannot be had or followed
 * @param statusCallback where to tell of its progress
 * @param ringTimeout how long to let it ring
 * @param timeLimit how long it may last
 * @param detection whether and how to look for an answering machine
 */
public record CallRequest(
        Direction direction,
        String to,
        String from,
        Instructions instructions,
        Optional<Callback> fallback,
        Optional<StatusCallback> statusCallback,
        Duration ringTimeout,
        Duration timeLimit,
        Optional<Detection> detection) {

    /** How long a call may ring at most. */
    public static final Duration LONGEST_RING = Duration.ofMinutes(10);

    /** How long a call may last at most. */
    public static final Duration LONGEST = Duration.ofHours(4);

    /** A call of somebody who rings the account's number. */
    static CallRequest inbound(String to, String from, Instructions instructions) {
        return new CallRequest(
                Direction.INBOUND,
                to,
                from,
                instructions,
                Optional.empty(),
                Optional.empty(),
                LONGEST_RING,
                LONGEST,
                Optional.empty());
    }

    /** Which way a call goes, as the REST API and the webhooks name it. */
    public enum Direction {
        INBOUND("inbound"),
        OUTBOUND_API("outbound-api");

        private final String wire;

        Direction(String wire) {
            this.wire = wire;
        }

        public String wire() {
            return wire;
        }
    }

    /** Where a call's TwiML comes from. */
    public sealed interface Instructions {
        /** Fetched when needed. */
        record At(WebhookUrl url, HttpMethod method) implements Instructions {}

        /** Given with the request. */
        record Inline(String twiml) implements Instructions {}
    }

    /** Which events are told where. */
    public record StatusCallback(WebhookUrl url, HttpMethod method, Set<CallEvent> events) {
        public StatusCallback {
            events = Set.copyOf(events);
        }
    }

    /**
     * Answering machine detection.
     *
     * @param untilGreetingEnds waits for the end of a machine's greeting ({@code DetectMessageEnd})
     * @param async lets the call go on meanwhile
     * @param speechEnd silence after somebody's first words that takes them for a human
     * @param callback told the verdict, if asynchronous
     */
    public record Detection(
            boolean untilGreetingEnds, boolean async, Duration speechEnd, Optional<Callback> callback) {}

    /** Somewhere to send a form. */
    public record Callback(WebhookUrl url, HttpMethod method) {}
}
