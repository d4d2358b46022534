package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.Optional;

/** How someone on the phone behaves: an immutable state; each thing that happens gives what they do and who they are next. */
public interface Persona {

    /** They answered. */
    Step pickedUp();

    /** The caller said something and has finished. */
    Step heard(String text);

    /** Nobody has said anything for as long as they have patience; told again each time it passes. */
    Step silence();

    /** The caller pressed a key. */
    default Step pressed(char key) {
        return Step.of(this);
    }

    /** How long the caller may talk before this persona does {@link #interrupts()}, if ever. */
    default Optional<Duration> interruptsAfter() {
        return Optional.empty();
    }

    /** Whether they take in what the caller says while they do {@link #interrupts()}. */
    default boolean listensOn() {
        return false;
    }

    /** The caller has been talking for {@link #interruptsAfter()} and is still talking. */
    default Step interrupts() {
        return Step.of(this);
    }
}
