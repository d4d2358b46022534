package dev.preop.task.session;

import io.smallrye.mutiny.Uni;

/** Dials. */
public interface CallGateway {

    /** Has the session's number rung once. Does not fail: what is not surely a refusal is an unknown outcome. */
    Uni<DialResult> dial(CallSession session);
}
