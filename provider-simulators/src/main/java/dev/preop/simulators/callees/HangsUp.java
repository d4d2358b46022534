package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.Optional;

/** Says hello and puts the phone down while the caller is still speaking. */
record HangsUp() implements Persona {

    @Override
    public Step pickedUp() {
        return Step.say(this, "Hello?");
    }

    @Override
    public Optional<Duration> interruptsAfter() {
        return Optional.of(Duration.ofMillis(1_500));
    }

    @Override
    public Step interrupts() {
        return Step.of(this, new Act.HangUp());
    }

    @Override
    public Step heard(String text) {
        return Step.of(this, new Act.HangUp());
    }

    @Override
    public Step silence() {
        return Step.of(this, new Act.HangUp());
    }
}
