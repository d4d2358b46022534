package dev.preop.simulators.callees;

import java.util.Map;

/**
 * A machine that wants keys pressed and understands no words.
 *
 * @param greeting what it says before the menu, once
 * @param prompt the menu
 * @param doors who is behind which key
 * @param told how often the menu was told again
 */
record Menu(String greeting, String prompt, Map<Character, Persona> doors, int told) implements Persona {

    private static final int TELLS = 3;

    private static final String WELCOME = "Welcome to Bright Smile Dental. ";
    private static final String MAIN = "For appointments, press 1. For billing, press 2. To speak to someone, press 0.";
    private static final String APPOINTMENTS =
            "For an emergency, press 1. For a new appointment, press 2. To hear this again, press 9.";

    Menu {
        doors = Map.copyOf(doors);
    }

    /** A menu that leads to nobody. */
    static Menu deadEnd() {
        return new Menu(WELCOME, MAIN, Map.of(), 0);
    }

    /** A menu in a menu, and then the front desk. */
    static Menu tree(Persona desk) {
        return new Menu(WELCOME, MAIN, Map.of('1', new Menu("", APPOINTMENTS, Map.of('2', desk), 0), '0', desk), 0);
    }

    @Override
    public Step pickedUp() {
        return Step.say(this, greeting + prompt);
    }

    @Override
    public Step heard(String text) {
        return again();
    }

    @Override
    public Step pressed(char key) {
        Persona behind = doors.get(key);
        return behind == null ? Step.of(this) : behind.pickedUp();
    }

    @Override
    public Step silence() {
        return again();
    }

    private Step again() {
        return told < TELLS
                ? Step.say(new Menu(greeting, prompt, doors, told + 1), "Sorry, I did not get that. " + prompt)
                : Step.of(this, new Act.Say("Goodbye."), new Act.HangUp());
    }
}
