package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Contact.Answers;
import dev.preop.simulators.control.Fault;
import dev.preop.simulators.twilio.call.CallRequest.Detection;
import java.time.Duration;
import java.util.Optional;

/**
 * Answering machine detection: after a while it says who answered. When told to wait for the end of a machine's greeting
 * it listens: the verdict comes with that end, or when a human's first words are followed by silence.
 */
final class MachineDetection {

    private final CallServices services;
    private final CallFlow flow;
    private final Detection detection;
    private final Runnable decided;
    private boolean done;
    private boolean waitsForGreeting;
    private long answeredNanos;

    /** Runs {@code decided} when the verdict is in. */
    MachineDetection(CallServices services, CallFlow flow, Detection detection, Runnable decided) {
        this.services = services;
        this.flow = flow;
        this.detection = detection;
        this.decided = decided;
    }

    void start() {
        answeredNanos = System.nanoTime();
        Optional<Fault> fault = services.faults().take(CallFaults.DETECTION);
        if (fault.isPresent()) {
            forced(fault.get());
        } else if (detection.untilGreetingEnds() && flow.call().contact().answers() != Answers.UNKNOWN) {
            waitsForGreeting = true;
        } else {
            after(services.settings().verdict(), verdict());
        }
    }

    /** Whoever answered has said what they say on answering, ending with a tone or not. */
    void greeted(boolean tone) {
        if (!waitsForGreeting) {
            return;
        }
        waitsForGreeting = false;
        if (flow.call().contact().answers() == Answers.MACHINE) {
            decide(tone ? "machine_end_beep" : "machine_end_silence");
        } else {
            after(detection.speechEnd(), "human");
        }
    }

    private void forced(Fault fault) {
        if (!fault.details().getBoolean("never", false)) {
            int millis = fault.details()
                    .getInteger("after_ms", (int) services.settings().verdict().toMillis());
            after(Duration.ofMillis(millis), fault.details().getString("answered_by", verdict()));
        }
    }

    private String verdict() {
        return switch (flow.call().contact().answers()) {
            case MACHINE -> "machine_start";
            case UNKNOWN -> "unknown";
            case HUMAN, BUSY, NEVER -> "human";
        };
    }

    private void after(Duration delay, String verdict) {
        services.vertx().setTimer(Math.max(1, delay.toMillis()), timer -> decide(verdict));
    }

    private void decide(String verdict) {
        if (done) {
            return;
        }
        done = true;
        flow.call().answeredBy(verdict);
        long millis = (System.nanoTime() - answeredNanos) / 1_000_000;
        detection.callback().filter(callback -> detection.async()).ifPresent(callback -> services.webhooks()
                .send(
                        callback.url(),
                        callback.method(),
                        CallForm.verdict(flow.call(), services.settings().accountSid(), verdict, millis)));
        decided.run();
    }
}
