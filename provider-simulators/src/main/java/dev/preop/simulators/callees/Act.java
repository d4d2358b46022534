package dev.preop.simulators.callees;

import java.time.Duration;

/** Something a persona does on the phone. */
public sealed interface Act {

    /** Says a text at speaking pace. */
    record Say(String text) implements Act {}

    /** Is silent and will go on. */
    record Pause(Duration length) implements Act {}

    /** The tone after which a machine records; nothing said before its end is heard. */
    record Beep(Duration length) implements Act {}

    /** Leaves the caller with music, and hears nothing meanwhile. */
    record Music(Duration length) implements Act {}

    /** Puts the phone down. */
    record HangUp() implements Act {}
}
