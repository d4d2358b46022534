package dev.preop.simulators.callees;

/** Does not want to be called, and says so. */
record OptsOut() implements Persona {

    @Override
    public Step pickedUp() {
        return Step.say(this, "Hello, who is this?");
    }

    @Override
    public Step heard(String text) {
        return Understanding.of(text).mentions(Topic.GOODBYE)
                ? Step.of(this, new Act.HangUp())
                : Step.say(this, "Please stop calling me.");
    }

    @Override
    public Step silence() {
        return Step.of(this, new Act.HangUp());
    }
}
