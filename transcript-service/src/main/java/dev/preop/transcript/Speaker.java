package dev.preop.transcript;

import dev.preop.contracts.ReplyOrigin;
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

    /** Who speaks on our side of the line. */
    static Speaker of(ReplyOrigin origin) {
        return switch (origin) {
            case AGENT -> ASSISTANT;
            case OPERATOR -> OPERATOR;
        };
    }

    public static Speaker ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
