package dev.preop.simulators.callees;

/** Whoever the agent calls for, on their own phone: says who they are, takes over, and needs no long talk. */
record Client() implements Persona {

    @Override
    public Step pickedUp() {
        return Step.say(this, "Hello, this is Alex.");
    }

    @Override
    public Step heard(String text) {
        return Step.of(this, new Act.Say("Thank you, I have all I need. Goodbye!"), new Act.HangUp());
    }

    @Override
    public Step silence() {
        return Step.of(this, new Act.HangUp());
    }
}
