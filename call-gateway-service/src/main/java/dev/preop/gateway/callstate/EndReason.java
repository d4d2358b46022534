package dev.preop.gateway.callstate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why we ended a call ourselves. */
public enum EndReason {
    /** The conversation is over. */
    HANG_UP,
    /** A machine answered. */
    VOICEMAIL,
    /** The media stream was lost too often to go on. */
    MEDIA_LOST;

    /** The name in a webhook URL. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EndReason> ofWire(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(reason -> reason.wire().equals(wire))
                .findFirst();
    }
}
