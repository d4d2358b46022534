package dev.preop.simulators.callees;

import java.time.Duration;

/**
 * A machine: greeting, tone, then it records whatever comes.
 *
 * @param silences how often nothing was said for a while; it stops recording at the third
 */
record Voicemail(int silences) implements Persona {

    private static final int RECORDS_FOR = 3;

    Voicemail() {
        this(0);
    }

    @Override
    public Step pickedUp() {
        return Step.of(
                this,
                new Act.Say("You have reached Bright Smile Dental. We are closed right now."
                        + " Please leave a message after the tone."),
                new Act.Beep(Duration.ofMillis(500)));
    }

    @Override
    public Step heard(String text) {
        return Step.of(new Voicemail());
    }

    @Override
    public Step silence() {
        return silences + 1 < RECORDS_FOR ? Step.of(new Voicemail(silences + 1)) : Step.of(this, new Act.HangUp());
    }
}
