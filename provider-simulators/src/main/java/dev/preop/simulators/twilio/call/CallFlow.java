package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Callee;
import dev.preop.simulators.callees.Contact.Answers;
import dev.preop.simulators.twilio.call.CallRequest.Callback;
import dev.preop.simulators.twilio.call.CallRequest.Instructions;
import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.media.Observations;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call from its queue to its end. Confined to the simulator's event loop.
 *
 * <pre>
 *   queued ─▶ ringing ─▶ in-progress ─▶ completed      (who rings in begins at ringing)
 *      └─────────┴─▶ busy, no-answer, failed, canceled
 * </pre>
 */
public final class CallFlow {

    private final CallServices services;
    private final Call call;
    private final Observations observations;
    private final StatusCallbacks callbacks;
    private final TwimlRunner twiml;
    private final Transcriptions transcriptions;
    private final Optional<MachineDetection> detection;
    private final Runnable ticker = () -> tick(System.nanoTime());
    private Optional<Line> line = Optional.empty();
    private long timer = -1;

    CallFlow(CallServices services, Call call, Observations observations) {
        this.services = services;
        this.call = call;
        this.observations = observations;
        callbacks = new StatusCallbacks(services, call);
        twiml = new TwimlRunner(services, this);
        transcriptions = new Transcriptions(services, call);
        detection = call.request()
                .detection()
                .map(wanted -> new MachineDetection(services, this, wanted, () -> decided(wanted.async())));
    }

    public Call call() {
        return call;
    }

    public Observations observations() {
        return observations;
    }

    /** The person at the other end, once they have answered and until the call is over. */
    public Optional<Callee> callee() {
        return call.status().ended() ? Optional.empty() : line.map(Line::callee);
    }

    /** What an answering machine has recorded after its tone, also when the call is over. */
    public Optional<String> recorded() {
        return line.map(Line::callee).flatMap(Callee::recorded);
    }

    /** Everybody the callee was connected to, or tried to be. */
    public List<DialledLeg> dialled() {
        return twiml.dialled();
    }

    /** The callee presses a key. */
    public void press(char digit) {
        line.ifPresent(open -> open.press(digit));
    }

    /** Goes on with other instructions. */
    public void redirect(Instructions instructions) {
        if (call.status() != CallStatus.IN_PROGRESS) {
            throw ApiProblem.callEnded();
        }
        line().hush();
        twiml.follow(instructions);
    }

    /** What is told of the call's sound as text. */
    public Transcriptions transcriptions() {
        return transcriptions;
    }

    /** Tells the progress somewhere else from now on. */
    public void tell(Callback target) {
        if (call.status().ended()) {
            throw ApiProblem.callEnded();
        }
        callbacks.tell(target);
    }

    /** Ends the call when it has lasted so long. */
    public void limit(Duration timeLimit) {
        if (call.status() == CallStatus.IN_PROGRESS) {
            Duration lasted = Duration.between(
                    call.answered().orElseThrow(), services.clock().instant());
            after(timeLimit.minus(lasted), () -> end(CallStatus.COMPLETED));
        }
    }

    /** Ends the call at the application's wish; {@code canceled} leaves an answered one alone. */
    public void hangUp(CallStatus wanted) {
        if (call.status().ended()) {
            throw ApiProblem.callEnded();
        }
        if (call.status() != CallStatus.IN_PROGRESS) {
            end(CallStatus.CANCELED);
        } else if (wanted == CallStatus.COMPLETED) {
            end(CallStatus.COMPLETED);
        }
    }

    void dial() {
        if (call.status().ended()) {
            return;
        }
        call.dialled(services.clock().instant());
        callbacks.tell(CallEvent.INITIATED, "initiated", Map.of());
        services.faults()
                .take(CallFaults.DIAL_FAILS)
                .ifPresentOrElse(
                        fault -> end(
                                CallStatus.FAILED, Optional.of(fault.details().getInteger("sip", 404))),
                        this::ring);
    }

    /** Rings the application; it is put through with the first instructions there are. */
    void receive() {
        Instant now = services.clock().instant();
        call.dialled(now);
        call.ringing(now);
        twiml.follow(call.request().instructions());
    }

    /** There are instructions: whoever rings the application is answered by them. */
    void instructed() {
        if (call.status() == CallStatus.RINGING) {
            answer();
        }
    }

    void alert(int code, String message) {
        call.alert(code, message, services.clock().instant());
    }

    void end(CallStatus how) {
        end(how, Optional.empty());
    }

    Line line() {
        return line.orElseThrow(() -> new IllegalStateException("The call was not answered."));
    }

    Map<String, String> instructionsForm(Map<String, String> more) {
        Map<String, String> form =
                CallForm.instructions(call, services.settings().accountSid());
        form.putAll(more);
        return form;
    }

    private void ring() {
        call.ringing(services.clock().instant());
        callbacks.tell(CallEvent.RINGING, "ringing", Map.of());
        Duration ring = services.settings().ring();
        Duration patience = call.request().ringTimeout();
        Answers answers = call.contact().answers();
        if (answers == Answers.BUSY) {
            after(ring, () -> end(CallStatus.BUSY, Optional.of(486)));
        } else if (answers == Answers.NEVER || ring.compareTo(patience) > 0) {
            after(patience, () -> end(CallStatus.NO_ANSWER, Optional.of(487)));
        } else {
            after(ring, this::pickedUp);
        }
    }

    private void pickedUp() {
        answer();
        detection.ifPresent(MachineDetection::start);
        if (call.request().detection().map(CallRequest.Detection::async).orElse(true)) {
            twiml.follow(call.request().instructions());
        }
    }

    private void answer() {
        call.answered(services.clock().instant());
        Callee callee =
                new Callee(call.contact().persona(), services.settings().timing(), observations.agentListener());
        line = Optional.of(new Line(callee, observations, transcriptions));
        services.mediaClock().register(ticker);
        callbacks.tell(CallEvent.ANSWERED, CallStatus.IN_PROGRESS.wire(), Map.of());
        after(call.request().timeLimit(), () -> end(CallStatus.COMPLETED));
    }

    private void decided(boolean async) {
        if (!async && call.status() == CallStatus.IN_PROGRESS) {
            twiml.follow(call.request().instructions());
        }
    }

    private void tick(long now) {
        if (call.status() != CallStatus.IN_PROGRESS) {
            return;
        }
        line().tick(now);
        twiml.tick();
        Callee callee = line().callee();
        if (!callee.speaking()) {
            detection.ifPresent(listening -> listening.greeted(callee.beeped()));
        }
        if (callee.hungUp()) {
            end(CallStatus.COMPLETED);
        }
    }

    private void end(CallStatus how, Optional<Integer> sip) {
        if (call.status().ended()) {
            return;
        }
        services.vertx().cancelTimer(timer);
        call.ended(how, services.clock().instant());
        twiml.end();
        line.ifPresent(Line::stop);
        services.mediaClock().unregister(ticker);
        Map<String, String> more = new LinkedHashMap<>();
        more.put("CallDuration", Long.toString(call.seconds().orElse(0L)));
        more.put("Duration", Long.toString((call.seconds().orElse(0L) + 59) / 60));
        more.put("SipResponseCode", Integer.toString(sip.orElse(200)));
        callbacks.tell(CallEvent.COMPLETED, how.wire(), more);
    }

    /** Replaces the one thing that happens by itself: being answered, or reaching the time limit. */
    private void after(Duration delay, Runnable action) {
        services.vertx().cancelTimer(timer);
        timer = services.vertx().setTimer(Math.max(1, delay.toMillis()), fired -> action.run());
    }
}
