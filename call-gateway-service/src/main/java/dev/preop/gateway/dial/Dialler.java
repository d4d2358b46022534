package dev.preop.gateway.dial;

import io.smallrye.mutiny.Uni;

/** Places calls. */
public interface Dialler {

    /**
     * Asks the carrier once to place the call. Fails with a problem: {@code call_service_unavailable} and
     * {@code number_refused} say that nobody is being rung, {@code call_outcome_unknown} that somebody may be.
     */
    Uni<PlacedCall> place(DialOrder order);
}
