package dev.preop.speech.time;

/** Time that never jumps: media is paced by it, and a turn's stages are measured by it. */
@FunctionalInterface
public interface MonotonicClock {

    /** Nanoseconds since some fixed moment; only differences mean anything. */
    long nanos();
}
