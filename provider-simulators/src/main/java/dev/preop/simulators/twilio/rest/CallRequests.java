package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.twilio.call.CallEvent;
import dev.preop.simulators.twilio.call.CallRequest;
import dev.preop.simulators.twilio.call.CallRequest.Callback;
import dev.preop.simulators.twilio.call.CallRequest.Detection;
import dev.preop.simulators.twilio.call.CallRequest.Direction;
import dev.preop.simulators.twilio.call.CallRequest.Instructions;
import dev.preop.simulators.twilio.call.CallRequest.StatusCallback;
import dev.preop.simulators.twilio.error.ApiProblem;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a form asks of a call. */
final class CallRequests {

    private static final int INVALID_URL = 21205;
    private static final int INVALID_STATUS_CALLBACK = 21609;
    private static final int INVALID_STATUS_EVENT = 21626;
    private static final int LONGEST_TWIML = 4_000;
    private static final int LONGEST_CALL_SECONDS = (int) CallRequest.LONGEST.toSeconds();
    private static final int LONGEST_RING_SECONDS = (int) CallRequest.LONGEST_RING.toSeconds();
    private static final int SPEECH_END = 1_200;
    private static final int SHORTEST_SPEECH_END = 500;
    private static final int LONGEST_SPEECH_END = 5_000;

    private CallRequests() {}

    static CallRequest create(FormReader form, String ownNumber) {
        return new CallRequest(
                Direction.OUTBOUND_API,
                form.to(),
                form.from(ownNumber),
                instructions(form).orElseThrow(() -> ApiProblem.badRequest(INVALID_URL, "Url parameter is required.")),
                form.url("FallbackUrl", INVALID_URL).map(url -> new Callback(url, form.method("FallbackMethod"))),
                statusCallback(form),
                form.seconds("Timeout", 60, LONGEST_RING_SECONDS),
                timeLimit(form),
                detection(form));
    }

    static Duration timeLimit(FormReader form) {
        return form.seconds("TimeLimit", LONGEST_CALL_SECONDS, LONGEST_CALL_SECONDS);
    }

    /** Where a form says that progress is to be told. */
    static Optional<Callback> progress(FormReader form) {
        return form.url("StatusCallback", INVALID_STATUS_CALLBACK)
                .map(url -> new Callback(url, form.method("StatusCallbackMethod")));
    }

    /** The instructions a form names; the URL counts where both are given. */
    static Optional<Instructions> instructions(FormReader form) {
        Optional<Instructions> fetched =
                form.url("Url", INVALID_URL).map(url -> new Instructions.At(url, form.method("Method")));
        return fetched.or(() -> form.text("Twiml").map(twiml -> {
            if (twiml.length() > LONGEST_TWIML) {
                throw FormReader.invalid("Twiml");
            }
            return new Instructions.Inline(twiml);
        }));
    }

    private static Optional<StatusCallback> statusCallback(FormReader form) {
        return progress(form).map(target -> new StatusCallback(target.url(), target.method(), events(form)));
    }

    private static Set<CallEvent> events(FormReader form) {
        Set<CallEvent> events = EnumSet.noneOf(CallEvent.class);
        for (String name : form.all("StatusCallbackEvent")) {
            events.add(CallEvent.of(name)
                    .orElseThrow(() -> ApiProblem.badRequest(INVALID_STATUS_EVENT, "Invalid StatusCallbackEvent")));
        }
        return events.isEmpty() ? EnumSet.of(CallEvent.COMPLETED) : events;
    }

    private static Optional<Detection> detection(FormReader form) {
        return form.text("MachineDetection").map(mode -> {
            boolean untilGreetingEnds =
                    switch (mode) {
                        case "Enable" -> false;
                        case "DetectMessageEnd" -> true;
                        default -> throw FormReader.invalid("MachineDetection");
                    };
            Optional<Callback> callback = form.url("AsyncAmdStatusCallback", INVALID_STATUS_CALLBACK)
                    .map(url -> new Callback(url, form.method("AsyncAmdStatusCallbackMethod")));
            Duration speechEnd = form.millis(
                    "MachineDetectionSpeechEndThreshold", SPEECH_END, SHORTEST_SPEECH_END, LONGEST_SPEECH_END);
            return new Detection(untilGreetingEnds, form.flag("AsyncAmd"), speechEnd, callback);
        });
    }
}
