package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Starts speaking in the middle of the caller's sentences, so often, and then behaves.
 *
 * @param inner who they are otherwise
 * @param most how often they interrupt in all
 * @param interruptions how often they have interrupted
 */
record TalksOver(Persona inner, int most, int interruptions) implements Persona {

    private static final List<String> WORDS = List.of(
            "Sorry, hold on, who is calling please?",
            "Wait, wait, what exactly do you need from us?",
            "Excuse me, say that again please.");

    TalksOver(Persona inner, int most) {
        this(inner, most, 0);
    }

    @Override
    public Step pickedUp() {
        return with(inner.pickedUp());
    }

    @Override
    public Optional<Duration> interruptsAfter() {
        return interruptions < most ? Optional.of(Duration.ofMillis(1_500)) : Optional.empty();
    }

    @Override
    public Step interrupts() {
        return Step.say(new TalksOver(inner, most, interruptions + 1), WORDS.get(interruptions % WORDS.size()));
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
        return new Step(new TalksOver(step.next(), most, interruptions), step.acts());
    }
}
