package dev.preop.gateway.dial.rest;

import dev.preop.gateway.dial.PlacedCall;

/** The call as Twilio took it. */
public record DialResponse(String callSid, String status) {

    static DialResponse of(PlacedCall call) {
        return new DialResponse(call.callSid(), call.status());
    }
}
