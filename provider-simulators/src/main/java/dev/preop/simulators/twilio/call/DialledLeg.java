package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Callee;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Somebody a call was connected to, or tried to be. Confined to the simulator's event loop. */
public final class DialledLeg {

    private final String sid = Sids.next("CA");
    private final String name;
    private CallStatus status = CallStatus.RINGING;
    private Optional<Callee> callee = Optional.empty();
    private Optional<Instant> answered = Optional.empty();
    private Duration talked = Duration.ZERO;

    DialledLeg(String name) {
        this.name = name;
    }

    /** What the persona is called. */
    public String name() {
        return name;
    }

    public CallStatus status() {
        return status;
    }

    Optional<Callee> callee() {
        return callee;
    }

    void answered(Callee who, Instant now) {
        status = CallStatus.IN_PROGRESS;
        callee = Optional.of(who);
        answered = Optional.of(now);
    }

    void ended(CallStatus how, Instant now) {
        status = how;
        talked = answered.map(from -> Duration.between(from, now)).orElse(Duration.ZERO);
    }

    /** What the action's request tells of it. */
    Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("DialCallSid", sid);
        form.put("DialCallStatus", status.wire());
        form.put("DialBridged", Boolean.toString(answered.isPresent()));
        if (answered.isPresent()) {
            form.put("DialCallDuration", Long.toString((talked.toMillis() + 999) / 1_000));
        }
        return form;
    }
}
