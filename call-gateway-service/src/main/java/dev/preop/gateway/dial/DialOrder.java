package dev.preop.gateway.dial;

import dev.preop.gateway.token.CallContext;
import java.time.Duration;

/**
 * A call to place.
 *
 * @param timeLimit after which the call is to be over; a little later Twilio ends it even if all of us is gone
 * @param ringTimeout after which Twilio gives up ringing
 */
public record DialOrder(CallContext context, PhoneNumber to, Duration timeLimit, Duration ringTimeout) {}
