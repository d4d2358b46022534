package dev.preop.simulators.callees;

import java.time.Duration;

/** Something a persona does on the phone. */
public sealed interface Act {

    /** Says a text at speaking pace. */
    record Say(String text) implements Act {}

    /** The tone after which a machine records. */
    record Beep(Duration length) implements Act {}

    /** Puts the phone down. */
    record HangUp() implements Act {}
}
