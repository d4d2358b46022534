package dev.preop.stack.cli;

import java.util.Arrays;
import java.util.Locale;

/** Whom one can call: the simulated callees, each behind a number of the range reserved for fiction. */
public enum Persona {
    DENTIST("555-0100"),
    PIZZA("555-0101"),
    EXPENSIVE("555-0102"),
    VOICEMAIL("555-0103"),
    IVR("555-0104"),
    BUSY("555-0105"),
    NO_ANSWER("555-0106"),
    HANGS_UP("555-0107"),
    TALKS_OVER("555-0108"),
    SILENT("555-0109"),
    ASKS_ROBOT("555-0110"),
    INJECTS("555-0111"),
    SPANISH("555-0112"),
    INTERRUPTER("555-0113"),
    BACKCHANNEL("555-0114"),
    HESITANT("555-0115"),
    HOLD("555-0116"),
    ABUSIVE("555-0117"),
    OPTS_OUT("555-0118"),
    HAGGLER("555-0119"),
    PHONE_TREE("555-0120"),
    SILENT_THEN_SPEAKS("555-0121");

    private final String number;

    Persona(String number) {
        this.number = number;
    }

    /** As one writes it in an instruction, without area code. */
    public String number() {
        return number;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The persona of that name.
     *
     * @throws IllegalArgumentException naming those there are
     */
    static Persona of(String name) {
        return Arrays.stream(values())
                .filter(persona -> persona.toString().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no callee '%s'; there are: %s".formatted(name, all())));
    }

    static String all() {
        return String.join(", ", Arrays.stream(values()).map(Persona::toString).toList());
    }
}
