package dev.preop.notification.preference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A way on which a user can be told something. */
public enum Channel {
    @JsonProperty("in_app")
    IN_APP,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("sms")
    SMS,
    @JsonProperty("push")
    PUSH;

    /** As stored and as shown. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel ofWire(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
