package dev.preop.simulators.callees;

/**
 * A machine that wants keys pressed and understands no words.
 *
 * @param told how often the menu was told again
 */
record Menu(int told) implements Persona {

    private static final int TELLS = 3;
    private static final String MENU = "For appointments, press 1. For billing, press 2. To speak to someone, press 0.";

    Menu() {
        this(0);
    }

    @Override
    public Step pickedUp() {
        return Step.say(this, "Welcome to Bright Smile Dental. " + MENU);
    }

    @Override
    public Step heard(String text) {
        return again();
    }

    @Override
    public Step silence() {
        return again();
    }

    private Step again() {
        return told < TELLS
                ? Step.say(new Menu(told + 1), "Sorry, I did not get that. " + MENU)
                : Step.of(this, new Act.Say("Goodbye."), new Act.HangUp());
    }
}
