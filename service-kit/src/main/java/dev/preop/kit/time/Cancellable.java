package dev.preop.kit.time;

/** Something scheduled that can still be called off. */
@FunctionalInterface
public interface Cancellable {

    /** Calls it off; without effect once it has run or was cancelled. */
    void cancel();
}
