package dev.preop.task.inbound;

import java.util.Optional;

/**
 * Somebody rings us. Its text form shows no number.
 *
 * @param callSid the carrier's id of the call
 * @param from E.164; absent when the caller hides the number. Anybody can make it up: it tells whose call this may be,
 *     and never opens anything
 */
public record Ringing(String callSid, Optional<String> from) {

    @Override
    public String toString() {
        return "Ringing[" + callSid + "]";
    }
}
