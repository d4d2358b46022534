package dev.preop.simulators.callees;

/**
 * Somebody who rings us up: waits to be spoken to, says who they are, and leaves a message when asked for one.
 *
 * @param introduced whether they have said who they are
 * @param told whether they have left their message
 * @param silences how often silence has made them ask
 */
record Caller(boolean introduced, boolean told, int silences) implements Persona {

    private static final String NAME = "This is Jamie Lee from Bright Smile Dental.";

    Caller() {
        this(false, false, 0);
    }

    @Override
    public Step pickedUp() {
        return Step.of(this);
    }

    @Override
    public Step heard(String text) {
        Understanding said = Understanding.of(text);
        if (said.mentions(Topic.GOODBYE)) {
            return Step.of(this, new Act.Say("Thank you. Goodbye!"), new Act.HangUp());
        }
        if (said.mentions(Topic.WHO)) {
            return Step.say(new Caller(true, told, 0), NAME);
        }
        if (said.mentions(Topic.REACH)) {
            return Step.say(new Caller(introduced, told, 0), "You can reach me at 415 555 0150.");
        }
        if (said.mentions(Topic.MESSAGE) && !told) {
            return Step.say(
                    new Caller(introduced, true, 0),
                    "Yes, please tell Alex that the appointment on December 5th is at 3 PM now.");
        }
        return introduced
                ? Step.say(new Caller(true, told, 0), "No, that is all. Thank you.")
                : Step.say(new Caller(true, told, 0), "Hello. " + NAME);
    }

    @Override
    public Step silence() {
        return silences > 0
                ? Step.of(this, new Act.HangUp())
                : Step.say(new Caller(introduced, told, 1), "Hello? Is anybody there?");
    }
}
