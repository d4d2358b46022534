package dev.preop.gateway.sms;

import dev.preop.gateway.dial.PhoneNumber;
import java.util.UUID;

/**
 * A text message.
 *
 * @param id of the order, for the log
 */
public record Sms(UUID id, PhoneNumber to, String text) {

    @Override
    public String toString() {
        return "Sms[" + id + "]";
    }
}
