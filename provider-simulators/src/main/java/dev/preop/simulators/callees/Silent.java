package dev.preop.simulators.callees;

/**
 * Answers and says nothing.
 *
 * @param silences how long they have listened to silence; after a while they put the phone down
 */
record Silent(int silences) implements Persona {

    private static final int BORNE = 6;

    Silent() {
        this(0);
    }

    @Override
    public Step pickedUp() {
        return Step.of(this);
    }

    @Override
    public Step heard(String text) {
        return Step.of(new Silent());
    }

    @Override
    public Step silence() {
        return silences < BORNE ? Step.of(new Silent(silences + 1)) : Step.of(this, new Act.HangUp());
    }
}
