package dev.preop.simulators.twilio.call;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.twilio.error.StreamProblem;
import dev.preop.simulators.twilio.media.MediaStream;
import dev.preop.simulators.twilio.media.StreamEvents;
import dev.preop.simulators.twilio.media.StreamMessage;
import dev.preop.simulators.twilio.twiml.Stream;
import dev.preop.simulators.twilio.webhook.WebhookUrl;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The verbs that stream audio: joins streams to the line and tells the application of their start, end and errors. */
final class StreamVerbs {

    private final CallServices services;
    private final CallFlow flow;
    private Optional<MediaStream> connected = Optional.empty();

    StreamVerbs(CallServices services, CallFlow flow) {
        this.services = services;
        this.flow = flow;
    }

    /** Joins a two-way stream; goes on when it is over. */
    void connect(Stream stream, Runnable next) {
        connected = Optional.of(open(stream, new Events() {
            @Override
            public void started(MediaStream opened) {
                super.started(opened);
                flow.line().connect(opened);
                services.faults().take(CallFaults.STREAM_VANISHES).ifPresent(fault -> vanish(fault, opened));
                services.faults().take(CallFaults.STREAM_TWICE).ifPresent(fault -> start(stream));
            }

            @Override
            public void received(MediaStream from, StreamMessage message) {
                if (!flow.line().take(message)) {
                    problem(from, StreamProblem.TOO_MUCH_BUFFERED, "more than ten minutes were waiting");
                }
            }

            @Override
            public void ended(MediaStream over) {
                super.ended(over);
                connected = Optional.empty();
                next.run();
            }
        }));
    }

    /** Forks the callee's audio to a one-way stream. */
    void start(Stream stream) {
        open(stream, new Events() {
            @Override
            public void started(MediaStream opened) {
                super.started(opened);
                flow.line().fork(opened);
            }
        });
    }

    /** Ends the two-way stream: the call goes on to something else, or is over. */
    void cancel() {
        connected.ifPresent(stream -> {
            stream.stop();
            flow.line().release(stream);
            tell(stream, "stream-stopped", "");
        });
        connected = Optional.empty();
    }

    private MediaStream open(Stream stream, StreamEvents events) {
        return services.streams().open(flow.call().sid(), Sids.next("MZ"), stream, events);
    }

    private void vanish(Fault fault, MediaStream stream) {
        int delay = fault.details().getInteger("after_ms", 1);
        services.vertx().setTimer(Math.max(1, delay), timer -> stream.vanish());
    }

    private void tell(MediaStream stream, String event, String error) {
        stream.description().statusCallback().flatMap(WebhookUrl::parse).ifPresent(url -> {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("AccountSid", services.settings().accountSid());
            form.put("CallSid", flow.call().sid());
            form.put("StreamSid", stream.sid());
            form.put("StreamName", stream.description().name().orElse(stream.sid()));
            form.put("StreamEvent", event);
            form.put(
                    "Timestamp",
                    services.clock().instant().truncatedTo(ChronoUnit.MILLIS).toString());
            if (!error.isEmpty()) {
                form.put("StreamError", error);
            }
            services.webhooks().send(url, stream.description().statusCallbackMethod(), form);
        });
    }

    /** What every stream's events lead to. */
    private class Events implements StreamEvents {
        @Override
        public void started(MediaStream stream) {
            tell(stream, "stream-started", "");
        }

        @Override
        public void received(MediaStream stream, StreamMessage message) {
            problem(stream, StreamProblem.PROTOCOL, "a one-way stream takes no messages");
        }

        @Override
        public void problem(MediaStream stream, StreamProblem problem, String detail) {
            flow.alert(problem.code(), problem.title() + ": " + detail);
            if (problem != StreamProblem.CLOSED_BY_SERVER) {
                tell(stream, "stream-error", problem.code() + " " + problem.title());
            }
        }

        @Override
        public void ended(MediaStream stream) {
            flow.line().release(stream);
            tell(stream, "stream-stopped", "");
        }
    }
}
