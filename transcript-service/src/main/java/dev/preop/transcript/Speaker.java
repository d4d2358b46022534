package dev.preop.transcript;

import java.util.Locale;

/** Who said a segment. */
public enum Speaker {
    ASSISTANT,
    HUMAN,
    SYSTEM,
    OPERATOR;

    /** As stored and as shown: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Speaker ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
