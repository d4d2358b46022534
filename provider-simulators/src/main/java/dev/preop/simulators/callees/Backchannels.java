package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.Optional;

/**
 * Shows that they listen while the caller speaks, without wanting to speak themselves.
 *
 * @param inner who they are otherwise
 * @param times how often they have done so
 */
record Backchannels(Persona inner, int times) implements Persona {

    private static final int MOST = 3;

    Backchannels(Persona inner) {
        this(inner, 0);
    }

    @Override
    public Step pickedUp() {
        return with(inner.pickedUp());
    }

    @Override
    public Optional<Duration> interruptsAfter() {
        return times < MOST ? Optional.of(Duration.ofMillis(1_200)) : Optional.empty();
    }

    @Override
    public Step interrupts() {
        return Step.say(new Backchannels(inner, times + 1), "okay");
    }

    @Override
    public boolean listensOn() {
        return true;
    }

    @Override
    public Step heard(String text) {
        return with(inner.heard(text));
    }

    @Override
    public Step silence() {
        return with(inner.silence());
    }

    private Step with(Step step) {
        return new Step(new Backchannels(step.next(), times), step.acts());
    }
}
