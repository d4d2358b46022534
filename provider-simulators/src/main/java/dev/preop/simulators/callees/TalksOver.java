package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.Optional;

/**
 * Starts speaking in the middle of the caller's sentences, twice, and then behaves.
 *
 * @param inner who they are otherwise
 * @param interruptions how often they have interrupted
 */
record TalksOver(Persona inner, int interruptions) implements Persona {

    private static final int MOST = 2;

    TalksOver(Persona inner) {
        this(inner, 0);
    }

    @Override
    public Step pickedUp() {
        return with(inner.pickedUp());
    }

    @Override
    public Optional<Duration> interruptsAfter() {
        return interruptions < MOST ? Optional.of(Duration.ofMillis(1_200)) : Optional.empty();
    }

    @Override
    public Step interrupts() {
        return Step.say(
                new TalksOver(inner, interruptions + 1),
                interruptions == 0
                        ? "Sorry, hold on, who is calling please?"
                        : "Wait, wait, what exactly do you need from us?");
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
        return new Step(new TalksOver(step.next(), interruptions), step.acts());
    }
}
