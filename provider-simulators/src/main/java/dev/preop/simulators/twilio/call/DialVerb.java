package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Callee;
import dev.preop.simulators.callees.Contact;
import dev.preop.simulators.callees.Contact.Answers;
import dev.preop.simulators.callees.Directory;
import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.twilio.twiml.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The verb that connects the callee to somebody else: rings them, lets the two talk, and tells how it went. */
final class DialVerb {

    private static final int INVALID_CALLER_ID = 13214;
    private static final int INVALID_NUMBER = 13223;

    private final CallServices services;
    private final CallFlow flow;
    private final List<DialledLeg> legs = new ArrayList<>();
    private Consumer<DialledLeg> over = leg -> {};

    DialVerb(CallServices services, CallFlow flow) {
        this.services = services;
        this.flow = flow;
    }

    /** Everybody dialled so far, in order. */
    List<DialledLeg> legs() {
        return List.copyOf(legs);
    }

    /** Rings a number; {@code whenOver} is told when that has come to its end in whatever way. */
    void dial(Verb.Dial verb, Consumer<DialledLeg> whenOver) {
        Optional<Contact> contact = Directory.find(verb.number());
        DialledLeg leg = new DialledLeg(contact.map(Contact::name).orElse("nobody"));
        legs.add(leg);
        over = whenOver;
        Duration ring = services.settings().ring();
        boolean barred = verb.callerId().filter(this::mayNotBeShown).isPresent();
        if (barred) {
            flow.alert(INVALID_CALLER_ID, "Dial: Invalid callerId value");
        } else if (contact.isEmpty()) {
            flow.alert(INVALID_NUMBER, "Dial: Invalid phone number format");
        }
        if (barred || contact.isEmpty()) {
            after(Duration.ZERO, leg, CallStatus.FAILED);
        } else if (contact.get().answers() == Answers.BUSY) {
            after(ring, leg, CallStatus.BUSY);
        } else if (contact.get().answers() == Answers.NEVER || ring.compareTo(verb.timeout()) > 0) {
            after(verb.timeout(), leg, CallStatus.NO_ANSWER);
        } else {
            after(ring, () -> answer(leg, contact.get(), verb.timeLimit()));
        }
    }

    /** Passes 20 ms: notices that the one dialled has hung up. */
    void tick() {
        current()
                .flatMap(DialledLeg::callee)
                .filter(Callee::hungUp)
                .ifPresent(gone -> end(legs.getLast(), CallStatus.COMPLETED));
    }

    /** The call has ended or goes on to something else: nobody waits for the outcome here. */
    Optional<DialledLeg> cancel() {
        over = leg -> {};
        Optional<DialledLeg> leg = current();
        leg.ifPresent(open ->
                end(open, open.status() == CallStatus.IN_PROGRESS ? CallStatus.COMPLETED : CallStatus.CANCELED));
        return leg;
    }

    private Optional<DialledLeg> current() {
        return legs.isEmpty()
                ? Optional.empty()
                : Optional.of(legs.getLast()).filter(leg -> !leg.status().ended());
    }

    private boolean mayNotBeShown(String number) {
        return !number.equals(flow.call().request().from())
                && !number.equals(flow.call().request().to());
    }

    private void answer(DialledLeg leg, Contact contact, Duration timeLimit) {
        if (leg.status().ended()) {
            return;
        }
        Callee callee = new Callee(contact.persona(), services.settings().timing(), new Demodulator.Listener() {});
        leg.answered(callee, services.clock().instant());
        flow.line().bridge(callee);
        after(timeLimit, leg, CallStatus.COMPLETED);
    }

    private void end(DialledLeg leg, CallStatus how) {
        if (leg.status().ended()) {
            return;
        }
        leg.ended(how, services.clock().instant());
        flow.line().unbridge();
        over.accept(leg);
    }

    private void after(Duration delay, DialledLeg leg, CallStatus how) {
        after(delay, () -> end(leg, how));
    }

    private void after(Duration delay, Runnable action) {
        services.vertx().setTimer(Math.max(1, delay.toMillis()), timer -> action.run());
    }
}
