package dev.preop.simulators.twilio.transcription;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose voice is transcribed; inbound is what comes in from the phone. */
public enum Track {
    INBOUND_TRACK(true, false),
    OUTBOUND_TRACK(false, true),
    BOTH_TRACKS(true, true);

    private final boolean inbound;
    private final boolean outbound;

    Track(boolean inbound, boolean outbound) {
        this.inbound = inbound;
        this.outbound = outbound;
    }

    /** The track of a wire name. */
    public static Optional<Track> of(String wire) {
        return Arrays.stream(values())
                .filter(track -> track.wire().equals(wire))
                .findFirst();
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean inbound() {
        return inbound;
    }

    boolean outbound() {
        return outbound;
    }
}
