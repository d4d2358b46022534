package dev.preop.task.inbound.rest;

import dev.preop.task.inbound.Ringing;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * Who rings, in clear: this is inside the service network.
 *
 * @param from E.164, or {@code anonymous}
 * @param to the number of ours that was rung
 */
public record InboundCallRequest(
        @NotNull @Pattern(regexp = "\\w{1,64}") String callSid,
        @NotNull @Pattern(regexp = NUMBER) String from,
        @NotNull @Pattern(regexp = NUMBER) String to) {

    private static final String ANONYMOUS = "anonymous";
    private static final String NUMBER = "\\+[1-9][0-9]{6,14}|" + ANONYMOUS;

    Ringing ringing() {
        return new Ringing(callSid, Optional.of(from).filter(number -> !number.equals(ANONYMOUS)));
    }

    @Override
    public String toString() {
        return "InboundCallRequest[" + callSid + "]";
    }
}
