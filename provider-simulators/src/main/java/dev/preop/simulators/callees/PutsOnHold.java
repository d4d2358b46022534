package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.List;

/**
 * Puts whoever calls on hold with music before listening to what they want.
 *
 * @param inner who they are when they come back; they do not know what was said before
 */
record PutsOnHold(Persona inner) implements Persona {

    private static final Duration WAIT = Duration.ofSeconds(12);

    @Override
    public Step pickedUp() {
        return new Step(this, inner.pickedUp().acts());
    }

    @Override
    public Step heard(String text) {
        return new Step(
                inner,
                List.of(
                        new Act.Say("Please hold."),
                        new Act.Music(WAIT),
                        new Act.Say("Thank you for holding, how can I help?")));
    }

    @Override
    public Step silence() {
        Step step = inner.silence();
        return new Step(new PutsOnHold(step.next()), step.acts());
    }
}
