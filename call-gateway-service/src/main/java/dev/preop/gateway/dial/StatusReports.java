package dev.preop.gateway.dial;

import dev.preop.gateway.token.CallContext;
import io.smallrye.mutiny.Uni;

/** Gives a call that we did not dial what the dialled ones are born with. */
public interface StatusReports {

    /** Has Twilio tell the end of the call, and limits its time. */
    Uni<Void> request(CallContext context, String callSid);
}
