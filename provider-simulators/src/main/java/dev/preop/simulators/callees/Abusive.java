package dev.preop.simulators.callees;

/** Insults whoever calls, whatever they say. */
record Abusive() implements Persona {

    @Override
    public Step pickedUp() {
        return Step.say(this, "What do you want?");
    }

    @Override
    public Step heard(String text) {
        return Step.say(this, "Shut up, you idiot.");
    }

    @Override
    public Step silence() {
        return Step.of(this, new Act.HangUp());
    }
}
