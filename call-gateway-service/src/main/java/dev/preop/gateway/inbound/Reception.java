package dev.preop.gateway.inbound;

import dev.preop.contracts.CallRef;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Knows whom a call is for. */
public interface Reception {

    /** The session that was opened for the call, the same one when asked again; empty when nobody takes calls here. */
    Uni<Optional<CallRef>> announce(InboundCall call);
}
